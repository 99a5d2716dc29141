// What the exemplary plan keeps beside its arrangements: duties, targets, trainings, audits, incidents, records.
import type { Plan } from '../../src/plan/plan.generated.ts';

export const exemplaryRecords = () =>
  ({
    acceptedRisks: [{ finding: 'single-site', reason: 'Until the move', by: 'kim', until: '2027-06-30' }],
    strategies: [
      {
        id: 'two-sites',
        name: 'Two sites',
        description: 'Both serve.',
        elements: ['messages'],
        costKrw: 1_000_000_000,
        timeToImplement: 'PT0S',
        longestUse: 'P30D',
        sharePercent: 60,
        isChosen: true,
        reason: 'It alone keeps the objective.',
        state: 'in-place',
        approvedOn: '2026-01-01',
        approvalLevel: 'executives',
      },
    ],
    securityMeasures: [
      {
        id: 'accounts',
        name: 'Emergency accounts',
        description: 'They expire.',
        owner: 'lee',
        phase: 'outage',
        reviewedOn: '2026-09-01',
      },
    ],
    returnToNormal: {
      criteria: ['A day without faults'],
      steps: ['Declare it over'],
      integrityChecks: [
        { element: 'messages', check: 'Serial numbers', acceptance: 'No gap' },
        { element: 'messages', check: 'Totals', acceptance: 'No difference' },
      ],
      declaredBy: ['kim'],
      reviewWithinDays: 14,
      reconciliation: 'By hand',
    },
    exerciseProgramme: {
      objectives: ['Both sites'],
      coverage: 'Every scenario within three years',
      approvedBy: 'Board',
      approvalLevel: 'board',
      approvedOn: '2026-01-15',
      filedOn: '2026-01-31',
    },
    incidents: [
      {
        id: 'slow',
        name: 'Slow messages',
        occurredOn: '2026-05-13',
        duration: 'PT54M',
        isNearMiss: false,
        cause: 'A wrong setting',
        reviewedOn: '2026-05-27',
        lessons: ['Try it first'],
        measures: ['change'],
        costKrw: 1_000_000,
      },
    ],
    vitalRecords: [
      {
        id: 'contracts',
        name: 'Contracts',
        owner: 'kim',
        copies: ['South'],
        rpo: 'P1D',
        retentionYears: 5,
        checkedOn: '2026-09-01',
      },
    ],
    documents: [
      {
        id: 'manual',
        name: 'Manual',
        kind: 'manual',
        version: '1',
        place: 'Safe',
        owner: 'kim',
        reviewedOn: '2026-09-01',
      },
    ],
  }) satisfies Partial<Plan>;
