// Facts about the power of a facility: from where it comes, what carries the load without it, and for how long.
import type { Site } from '../plan/plan.generated.ts';
import { facility, says, since } from './facility-fact.ts';
import { type Fact, number, word } from './fact.ts';
import { textKey } from './fact-values.ts';

const REDUNDANCIES = ['N', 'N+1', '2N', '2N+1'] as const;
const MINUTES_PER_HOUR = 60;

/** Feeds, batteries and generators. */
export const facilityPowerFacts = {
  powerMegawatts: number(
    'megawatts',
    'facility/powerMegawatts',
    'Power-receiving capacity.',
    facility(({ powerMegawatts }) => powerMegawatts),
  ),
  substationCount: number(
    'count',
    'facility/powerFeeds/*/substation',
    'Different substations that feed it.',
    facility(
      ({ powerFeeds }) => powerFeeds && new Set(powerFeeds.map((feed) => textKey(feed.substation))).size,
    ),
  ),
  upsPathCount: number(
    'count',
    'facility/upsPaths',
    'Independent paths of uninterruptible power.',
    facility(({ upsPaths }) => upsPaths),
  ),
  upsMinutes: number(
    'minutes',
    'facility/upsMinutes',
    'How long batteries carry the load.',
    facility(({ upsMinutes }) => upsMinutes),
  ),
  generatorHours: number(
    'hours',
    'facility/generatorHours',
    'How long it runs on its own fuel.',
    facility(({ generatorHours }) => generatorHours),
  ),
} satisfies Record<string, Fact<Site>>;

/** For how long and how much they carry, and what is doubled. */
export const facilityReserveFacts = {
  backupPowerMinutes: number(
    'minutes',
    'facility/upsMinutes facility/generatorHours',
    'How long batteries and its own fuel carry it together.',
    facility(({ upsMinutes, generatorHours }) =>
      upsMinutes === undefined && generatorHours === undefined
        ? undefined
        : (upsMinutes ?? 0) + (generatorHours ?? 0) * MINUTES_PER_HOUR,
    ),
  ),
  backupPowerOfPeakPercent: number(
    'percent',
    'facility/backupPowerKilowatts facility/peakLoadKilowatts',
    'Its own power as a share of the highest power drawn.',
    facility(({ backupPowerKilowatts, peakLoadKilowatts }) =>
      backupPowerKilowatts === undefined || peakLoadKilowatts === undefined || peakLoadKilowatts === 0
        ? undefined
        : (backupPowerKilowatts * 100) / peakLoadKilowatts,
    ),
  ),
  hasAutomaticTransfer: says('hasAutomaticTransfer', 'The load moves to the other feed by itself.'),
  daysSinceSingleFeedAccepted: since(
    'singleFeedAcceptedOn',
    'Days since the authority accepted that a second substation is not possible.',
  ),
  upsRedundancy: word(
    REDUNDANCIES,
    'facility/upsRedundancy',
    'How uninterruptible power is doubled.',
    facility(({ upsRedundancy }) => upsRedundancy),
  ),
  batteryRedundancy: word(
    REDUNDANCIES,
    'facility/batteryRedundancy',
    'How batteries are doubled.',
    facility(({ batteryRedundancy }) => batteryRedundancy),
  ),
  hasPowerBypass: says('hasPowerBypass', 'The load can be fed around a failed uninterruptible supply.'),
  daysSinceUpsInspected: since('upsInspectedOn', 'Days since the statutory inspection of its UPS.'),
} satisfies Record<string, Fact<Site>>;
