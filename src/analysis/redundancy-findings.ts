// Findings about second copies: what they lack, where they stand, and whether anybody has tried them.
import type { Seconds } from '../plan/duration.ts';
import type { CalendarDate, Scope, Text } from '../plan/plan.generated.ts';
import { agree, entry } from './finding-entry.ts';

/** What a plan can claim of a system, the least first. */
export type Redundancy = 'none' | 'data' | 'system' | 'multiple';

const REDUNDANCY = {
  en: {
    none: 'no redundancy',
    data: 'data copies only',
    system: 'a twin system elsewhere',
    multiple: 'more than two places',
  },
  ko: { none: '없음', data: '데이터 이중화', system: '시스템 이원화', multiple: '다중화' },
} as const;

const SCOPES = {
  en: {
    component: 'one component',
    zone: 'one zone',
    site: 'a whole site',
    organisation: 'the whole organisation',
  },
  ko: { component: '구성 요소', zone: '구역', site: '센터 전체', organisation: '전사' },
} as const;

/** Why a declared switch-over is not proven. */
export type Doubt =
  | { readonly kind: 'never-measured' }
  | { readonly kind: 'too-small'; readonly scope: Scope }
  | { readonly kind: 'too-old'; readonly on: CalendarDate };

/** One switch-over, by its place. */
export interface Unproven {
  readonly site: Text;
  /** Null where the plan gives no time. */
  readonly duration: Seconds | null;
  readonly doubt: Doubt;
}

export const REDUNDANCY_FINDINGS = {
  'redundancy-undone': entry<{ needed: Text; scenarios: readonly Text[]; systems: readonly Text[] }>(
    'error',
    {
      en: ({ needed, scenarios, systems }, { text, list }) =>
        `${text(needed)} has nothing that stands in for it (${list(scenarios)}), so the second copies of what needs it are of no use: ${list(systems)}.`,
      ko: ({ needed, scenarios, systems }, { text, list }) =>
        `${text(needed)}: 대신할 것이 없어, 이를 필요로 하는 다음 시스템의 이원화가 무의미해집니다: ${list(systems)}. 시나리오: ${list(scenarios)}.`,
    },
    {
      en: ({ needed }, { text }) =>
        `A chain of layers is as strong as its weakest: give ${text(needed)} the redundancy of what needs it.`,
      ko: ({ needed }, { text }) =>
        `전체 수준은 가장 약한 계층이 정합니다. ${text(needed)}의 이원화 수준을 이를 필요로 하는 시스템과 맞추십시오.`,
    },
  ),
  'standby-capacity-short': entry<{
    system: Text;
    capacityPercent: number;
    minimumPercent: number;
    scenarios: readonly Text[];
  }>(
    'error',
    {
      en: ({ system, capacityPercent, minimumPercent, scenarios }, { text, list }) =>
        `${text(system)}: what is left carries ${capacityPercent} % of the normal load, and it serves from ${minimumPercent} % only (${list(scenarios)}).`,
      ko: ({ system, capacityPercent, minimumPercent, scenarios }, { text, list }) =>
        `${text(system)}: 남는 용량은 정상의 ${capacityPercent} %인데, ${minimumPercent} % 이상이어야 서비스할 수 있습니다. 시나리오: ${list(scenarios)}.`,
    },
    {
      en: () => 'Add standby capacity, or plan a service that lives with less.',
      ko: () => '대기 용량을 늘리거나, 더 적은 용량으로 운영할 수 있는 서비스 수준을 정하십시오.',
    },
  ),
  'data-without-system': entry<{ system: Text; place: Text; data: readonly Text[]; copies: readonly Text[] }>(
    'warning',
    {
      en: ({ system, place, data, copies }, { text, list }) =>
        `The data is copied (${list(data)}: ${list(copies)}), but ${text(system)}, which works with it, stands at ${text(place)} only: data redundancy without system redundancy.`,
      ko: ({ system, place, data, copies }, { text, list }) =>
        `${text(system)}: 데이터(${list(data)})는 다른 곳(${list(copies)})에도 있으나, 이를 처리할 시스템이 있는 곳은 한 곳뿐입니다: ${text(place)}. 데이터 이중화만 있고 시스템 이원화가 없습니다.`,
    },
    {
      en: ({ copies }, { list }) => `Provide a system that can use the copies there (${list(copies)}).`,
      ko: ({ copies }, { list }) => `복제한 데이터를 쓸 시스템을 그곳에 마련하십시오(${list(copies)}).`,
    },
  ),
  'redundancy-claim-differs': entry<{
    system: Text;
    claimed: Redundancy;
    actual: Redundancy;
    places: readonly Text[];
  }>(
    'error',
    {
      en: ({ system, claimed, actual, places }, { text, list }) =>
        `${text(system)} is said to have ${REDUNDANCY.en[claimed]}, but its deployments show ${REDUNDANCY.en[actual]}: all that could serve stands at ${list(places)}.`,
      ko: ({ system, claimed, actual, places }, { text, list }) =>
        `${text(system)}: 계획에 적힌 수준은 "${REDUNDANCY.ko[claimed]}"이나 배치에서 확인되는 수준은 "${REDUNDANCY.ko[actual]}"입니다. 서비스할 수 있는 곳: ${list(places)}.`,
    },
    {
      en: () => 'Deploy it as claimed, or claim what there is ("claimedRedundancy").',
      ko: () => '주장한 수준대로 배치하거나, 있는 그대로 적으십시오("claimedRedundancy").',
    },
  ),
  'copies-in-one-zone': entry<{ system: Text; zone: Text; copies: readonly Text[] }>(
    'warning',
    {
      en: ({ system, zone, copies }, { text, list }) =>
        `${text(system)} has ${copies.length} copies (${list(copies)}), and all of them stand in ${text(zone)}.`,
      ko: ({ system, zone, copies }, { text, list }) =>
        `${text(system)}: 사본 ${copies.length}개(${list(copies)})의 위치가 모두 같은 구역입니다: ${text(zone)}.`,
    },
    {
      en: ({ zone }, { text }) => `Place one of them outside ${text(zone)}.`,
      ko: ({ zone }, { text }) => `적어도 하나를 다른 곳에 두십시오(${text(zone)} 밖).`,
    },
  ),
  'backup-in-same-zone': entry<{ system: Text; site: Text; zone: Text }>(
    'warning',
    {
      en: ({ system, site, zone }, { text }) =>
        `${text(system)}: the backup stands at ${text(site)}, in the same zone as the system itself (${text(zone)}), and there is none elsewhere.`,
      ko: ({ system, site, zone }, { text }) =>
        `${text(system)}: 백업의 위치(${text(site)})가 시스템과 같은 구역(${text(zone)})이며, 다른 곳에는 백업이 없습니다.`,
    },
    {
      en: ({ zone }, { text }) => `Keep a backup outside ${text(zone)}.`,
      ko: ({ zone }, { text }) => `백업을 다른 곳에도 두십시오(${text(zone)} 밖).`,
    },
  ),
  'no-restore-test': entry<{ system: Text; site: Text; testedOn: CalendarDate | null; months: number }>(
    'warning',
    {
      en: ({ system, site, testedOn, months }, { text }) =>
        testedOn === null
          ? `${text(system)}: the plan states no restore test of the backup at ${text(site)}.`
          : `${text(system)}: the last restore test of the backup at ${text(site)} was on ${testedOn}, more than ${months} ${agree(months, 'month', 'months')} ago.`,
      ko: ({ system, site, testedOn, months }, { text }) =>
        testedOn === null
          ? `${text(system)}: 백업(${text(site)})의 복원 시험 기록이 계획에 없습니다.`
          : `${text(system)}: 백업(${text(site)})의 마지막 복원 시험일은 ${testedOn}이며, ${months}개월이 지났습니다.`,
    },
    {
      en: () => 'Restore the backup as an exercise, and enter the day ("restoreTestedOn").',
      ko: () => '백업을 실제로 복원해 보고 날짜를 입력하십시오("restoreTestedOn").',
    },
  ),
  'switchover-unproven': entry<{ system: Text; switchovers: readonly Unproven[]; months: number }>(
    'warning',
    {
      en: ({ system, switchovers, months }, { text, duration }) =>
        `Recovery of ${text(system)} rests on a declared switch-over: ${switchovers
          .map(({ site, duration: time, doubt }) => {
            const why =
              doubt.kind === 'never-measured'
                ? 'never measured'
                : doubt.kind === 'too-small'
                  ? `measured in the scope of ${SCOPES.en[doubt.scope]} only`
                  : `measured on ${doubt.on}, more than ${months} ${agree(months, 'month', 'months')} ago`;
            return `${text(site)} (${time === null ? 'no time given' : duration(time)}, ${why})`;
          })
          .join('; ')}.`,
      ko: ({ system, switchovers, months }, { text, duration }) =>
        `${text(system)}: 복구의 근거가 되는 전환 시간은 선언값이며 실측으로 뒷받침되지 않습니다. ${switchovers
          .map(({ site, duration: time, doubt }) => {
            const why =
              doubt.kind === 'never-measured'
                ? '측정한 적 없음'
                : doubt.kind === 'too-small'
                  ? `측정 범위: ${SCOPES.ko[doubt.scope]}`
                  : `측정일 ${doubt.on}, ${months}개월 경과`;
            return `${text(site)}(${time === null ? '시간 미기재' : duration(time)}, ${why})`;
          })
          .join('; ')}.`,
    },
    {
      en: () =>
        'Measure it in an exercise in which the whole site is lost, and enter the result ("activation.measured").',
      ko: () => '센터 전체를 잃는 훈련에서 시간을 재고 결과를 입력하십시오("activation.measured").',
    },
  ),
} as const;
