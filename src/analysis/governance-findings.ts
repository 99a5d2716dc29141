// Findings about the plan as a document: review, approval, and risks that somebody has accepted.
import type { CalendarDate, Text } from '../plan/plan.generated.ts';
import { agree, entry } from './finding-entry.ts';

export const GOVERNANCE_FINDINGS = {
  'review-overdue': entry<{ dueOn: CalendarDate; lastOn: CalendarDate | null }>(
    'warning',
    {
      en: ({ dueOn, lastOn }) =>
        `The plan was to be reviewed by ${dueOn}${lastOn === null ? '' : `; it was last reviewed on ${lastOn}`}.`,
      ko: ({ dueOn, lastOn }) =>
        `계획의 검토 기한(${dueOn})이 지났습니다${lastOn === null ? '' : `(마지막 검토일: ${lastOn})`}.`,
    },
    {
      en: () => 'Review the plan and enter the days ("lastReviewedOn", "nextReviewOn").',
      ko: () => '계획을 검토하고 날짜를 입력하십시오("lastReviewedOn", "nextReviewOn").',
    },
  ),
  'approval-overdue': entry<{ role: Text; person: Text | null; since: CalendarDate }>(
    'warning',
    {
      en: ({ role, person, since }, { text }) =>
        `The plan applies since ${since}, but a signature is open: ${text(role)}${person === null ? '' : ` (${text(person)})`}.`,
      ko: ({ role, person, since }, { text }) =>
        `계획은 ${since}부터 시행 중이나 결재가 끝나지 않았습니다: ${text(role)}${person === null ? '' : `(${text(person)})`}.`,
    },
    {
      en: () => 'Obtain the signature and enter the day ("on").',
      ko: () => '결재를 받고 날짜를 입력하십시오("on").',
    },
  ),
  'sections-empty': entry<{ sections: readonly Text[] }>(
    'note',
    {
      en: ({ sections }, { text }) => `The plan has nothing yet on: ${sections.map(text).join(', ')}.`,
      ko: ({ sections }, { text }) => `계획에 아직 없는 부분: ${sections.map(text).join(', ')}.`,
    },
    {
      en: () => 'Write them next; what is missing in them is then said point by point.',
      ko: () => '이어서 작성하십시오. 그 뒤에는 부족한 점을 하나씩 알려 드립니다.',
    },
  ),
  'maintenance-not-stated': entry<{ lacksReview: boolean; lacksApproval: boolean }>(
    'note',
    {
      en: ({ lacksReview, lacksApproval }) =>
        `The plan does not state ${[
          ...(lacksReview ? ['when it is reviewed'] : []),
          ...(lacksApproval ? ['who approves it'] : []),
        ].join(' nor ')}.`,
      ko: ({ lacksReview, lacksApproval }) =>
        `계획에 없는 것: ${[...(lacksReview ? ['검토일'] : []), ...(lacksApproval ? ['승인자'] : [])].join(', ')}.`,
    },
    {
      en: () => 'Enter the days of review and the signatures ("nextReviewOn", "approvals").',
      ko: () => '검토일과 결재를 입력하십시오("nextReviewOn", "approvals").',
    },
  ),
  'accepted-risk-expired': entry<{ finding: string; element: Text | null; by: Text; until: CalendarDate }>(
    'warning',
    {
      en: ({ finding, element, by, until }, { text }) =>
        `${text(by)} had accepted "${finding}"${element === null ? '' : ` for ${text(element)}`} until ${until}; the acceptance has expired.`,
      ko: ({ finding, element, by, until }, { text }) =>
        `위험 수용의 기한(${until})이 지났습니다: "${finding}"${element === null ? '' : `, ${text(element)}`}(수용한 사람: ${text(by)}).`,
    },
    {
      en: () => 'Remove the cause, or decide anew until when it is accepted ("acceptedRisks").',
      ko: () => '원인을 없애거나, 언제까지 수용할지 다시 결정하십시오("acceptedRisks").',
    },
  ),
  'accepted-risk-unused': entry<{ finding: string; element: Text | null; count: number }>(
    'note',
    {
      en: ({ finding, element }, { text }) =>
        `An accepted risk fits no finding: "${finding}"${element === null ? '' : ` for ${text(element)}`}.`,
      ko: ({ finding, element }, { text }) =>
        `수용한 위험에 해당하는 미비점이 없습니다: "${finding}"${element === null ? '' : `, ${text(element)}`}.`,
    },
    {
      en: ({ count }) =>
        count === 0
          ? 'Remove it where the cause is gone, or correct the code of the finding.'
          : `Name the element that the finding is about (there ${agree(count, 'is 1 such finding', `are ${count} such findings`)} for others).`,
      ko: ({ count }) =>
        count === 0
          ? '원인이 없어졌으면 지우고, 아니면 미비점 코드를 바로잡으십시오.'
          : `미비점이 가리키는 요소를 적으십시오(다른 요소에 ${count}건 있음).`,
    },
  ),
} as const;
