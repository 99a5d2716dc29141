// The exemplary plan before the Korean rule books: its sites and their facilities, who runs them, and the systems there.
import type { Overlay } from './overlay.ts';

/** Daily backups in the vault, kept for a year. */
const IN_VAULT = {
  site: 'vault',
  role: 'backup',
  backupEvery: 'P1D',
  retentionDays: 366,
  integrityCheckedOn: '2026-10-23',
} as const;

const DATA_IN_VAULT = {
  ...IN_VAULT,
  contents: ['user-data', 'system-data', 'software', 'settings'],
  isIsolated: true,
  isEncrypted: true,
  restoreTestedOn: '2026-10-23',
} as const;

const CAPACITY = {
  loadThresholds: { cautionPercent: 60, alertPercent: 75, seriousPercent: 90 },
  capacityPlan: 'A rack a quarter',
};

/** A system without data: its software and settings lie in the vault. */
const withoutData = (id: string) => ({
  id,
  holdsData: false,
  ...CAPACITY,
  deployments: [{ ...IN_VAULT, contents: ['software', 'settings'] as const }],
});

export const koreaPlaces: Overlay = {
  sites: [
    { id: 'vault', name: 'Vault', kind: 'other', country: 'KR' },
    {
      id: 'leased',
      name: 'Leased area',
      kind: 'other',
      operator: 'host',
      facility: { use: 'leased-area' },
    },
    {
      id: 'north',
      hazardZone: 'River plain',
      address: '1 North Street',
      latitude: 37.4,
      longitude: 127.1,
      facility: {
        use: 'third-party',
        servedArea: 'North',
        servedLines: 600_000,
        keyEquipment: ['Two exchanges'],
        cardFiledOn: '2026-09-30',
        designatedOn: '2025-01-02',
        detourCompletedOn: '2025-10-01',
        peakLoadKilowatts: 15_000,
        backupPowerKilowatts: 18_000,
        hasAutomaticTransfer: true,
        singleFeedAcceptedOn: '2026-02-01',
        upsRedundancy: '2N',
        batteryRedundancy: 'N+1',
        hasPowerBypass: true,
        upsInspectedOn: '2026-03-10',
        isPublicBuilding: false,
        batteryKilowattHours: 4200,
        batteryKilowattHoursPerCompartment: 4000,
        batteryRackSpacingMetres: 1,
        batteryDisconnect: 'By hand and by itself',
        batteryDisconnectTestedOn: '2026-06-10',
        hasBatteryRoomCctv: true,
        hasRapidExhaust: true,
        isPowerCutOffRemote: true,
        compartments: [{ name: 'Room A', fireRatingMinutes: 90 }],
        suppressionInspectedOn: '2026-06-10',
        hasUndergroundSpace: true,
        floodBarrierMetres: 0.8,
        isCctvRoundTheClock: true,
        cctvMegapixels: 2,
        cctvRetentionDays: 90,
        isGuardedRoundTheClock: true,
        responderCover: 'own-staff',
        isUnmanned: false,
        technicianExperienceYears: 3,
        safetyCheckIntervalMonths: 1,
        safetyCheckedOn: '2026-11-02',
        alarmGoesTo: ['kim', 'command'],
        alarmTestedOn: '2026-10-05',
        liabilityInsurance: {
          insurer: 'Insurer',
          policyNumber: 'P-1',
          sumKrw: 1_000_000_000,
          validUntil: '2027-01-31',
        },
        alternativePlan: 'f5',
        gradeChange: { to: 'B', on: '2027-06-30', interimGrade: 'A', agreedOn: '2026-08-20' },
      },
    },
    {
      id: 'south',
      hazardZone: 'Coast',
      distances: [{ site: 'north', kilometres: 320 }],
      address: '2 South Street',
      country: 'KR',
      latitude: 35.2,
      longitude: 129,
      capacityPeople: 60,
    },
  ],
  suppliers: [
    { id: 'host', kind: 'data-centre', hasUpdateTesting: true },
    { id: 'carrier', contact: '119' },
    {
      id: 'cloud',
      name: 'Cloud',
      kind: 'cloud',
      isCritical: true,
      contract: 'C-3',
      contact: '119',
      exitPlan: 'Move',
      assurance: 'Rated',
      lastAssuredOn: '2026-05-01',
      hasUpdateTesting: true,
    },
  ],
  systems: [
    {
      id: 'books',
      name: 'Books',
      owner: 'kim',
      layer: 'data',
      rto: 'PT1H',
      rpo: 'PT15M',
      holdsData: true,
      deployments: [{ site: 'north' }, { site: 'south' }, DATA_IN_VAULT],
    },
    withoutData('login'),
    withoutData('cache'),
    {
      id: 'messages',
      deployments: [DATA_IN_VAULT],
      ...CAPACITY,
    },
  ],
};
