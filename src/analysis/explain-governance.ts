// Explanations of findings about the plan as a document, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import { KIM, KIM_AND_LEE, MAIN, MAIN_LOST, payments, planWith } from './example-parts.ts';
import type { GOVERNANCE_FINDINGS } from './governance-findings.ts';

const approved = (fields: string): string =>
  `${planWith(`  effectiveOn: 2026-10-01\n  approvals: [{ role: Approved, person: kim${fields} }]\n`)}${KIM}`;
const WRITTEN = `${KIM_AND_LEE}response: { declarers: [kim, lee] }
communications:
  - { id: report, name: Report, audience: authority, deadline: PT1H, message: Payments have stopped. }
compensation: { coversFreeServices: true, rules: [{ claim: Paid pass not usable }] }
securityMeasures:
  - { id: log, name: Log of all work }
returnToNormal: { criteria: [All processes run for a day.] }
`;
const acceptedUntil = (until: string, owner = ''): string =>
  `${KIM}${payments(owner)}acceptedRisks:
  - { finding: process-without-owner, element: pay, reason: To be named in spring., by: kim, until: ${until} }
`;

export const GOVERNANCE_EXPLANATIONS: Readonly<Record<keyof typeof GOVERNANCE_FINDINGS, Explanation>> = {
  'review-overdue': explanation(
    ['The review of the plan is overdue.', '계획의 검토 기한이 지났습니다.'],
    [
      'Nobody can rely on a plan that nobody has read for a year, and auditors look at this day first.',
      '일 년 동안 아무도 살펴보지 않은 계획은 믿을 수 없으며, 감사에서도 이 날짜를 먼저 봅니다.',
    ],
    [
      'Review the plan and enter the days ("lastReviewedOn", "nextReviewOn").',
      '계획을 검토하고 날짜를 입력하십시오("lastReviewedOn", "nextReviewOn").',
    ],
    inFile(
      'plan.yaml',
      planWith('  lastReviewedOn: 2025-06-30\n  nextReviewOn: 2026-06-30\n'),
      planWith('  lastReviewedOn: 2026-06-30\n  nextReviewOn: 2099-06-30\n'),
    ),
  ),
  'approval-overdue': explanation(
    ['The plan is in force, but a signature is open.', '계획이 시행 중이나 결재가 끝나지 않았습니다.'],
    [
      'Powers that the plan gives may be contested on the very day when they are used.',
      '계획이 부여한 권한이 정작 쓰이는 날에 문제가 될 수 있습니다.',
    ],
    ['Obtain the signature and enter the day ("on").', '결재를 받고 날짜를 입력하십시오("on").'],
    inFile('plan.yaml', approved(''), approved(', on: 2026-09-28')),
  ),
  'sections-empty': explanation(
    [
      'Several sections that every plan has to have in the end are still empty.',
      '모든 계획에 있어야 하는 부분 가운데 여럿이 아직 비어 있습니다.',
    ],
    [
      'While a plan is being begun, one note takes the place of many findings; these follow as you write.',
      '작성을 시작한 단계에서는 여러 지적 대신 하나로 알려 드리며, 작성해 가면 하나씩 알려 드립니다.',
    ],
    ['Write the sections that it names, one after another.', '메시지에 나온 부분을 차례로 작성하십시오.'],
    inFile('response.yaml', KIM_AND_LEE, `${WRITTEN}${MAIN}${payments('owner: kim')}${MAIN_LOST}`),
  ),
  'maintenance-not-stated': explanation(
    [
      'The plan does not state when it is reviewed, or who approves it.',
      '검토일이나 승인자가 계획에 없습니다.',
    ],
    [
      'A plan that nobody has to look at again ages from its first day.',
      '다시 살펴볼 사람이 정해져 있지 않은 계획은 첫날부터 낡아 갑니다.',
    ],
    [
      'Enter the days of review and the signatures ("nextReviewOn", "approvals").',
      '검토일과 결재를 입력하십시오("nextReviewOn", "approvals").',
    ],
    inFile(
      'plan.yaml',
      `${planWith('')}${WRITTEN}`,
      `${planWith('  nextReviewOn: 2099-06-30\n  approvals: [{ role: Approved, person: kim, on: 2026-09-28 }]\n')}${WRITTEN}`,
    ),
  ),
  'accepted-risk-expired': explanation(
    ['Somebody had accepted a finding until a day that has passed.', '위험을 수용한 기한이 지났습니다.'],
    [
      'An acceptance silences a finding only until its day; then the finding counts again.',
      '위험 수용은 기한까지만 유효하며, 그 뒤에는 해당 미비점이 다시 나타납니다.',
    ],
    [
      'Remove the cause, or decide anew until when it is accepted ("acceptedRisks").',
      '원인을 없애거나, 언제까지 수용할지 다시 결정하십시오("acceptedRisks").',
    ],
    inFile('risks.yaml', acceptedUntil('2026-10-31'), acceptedUntil('2099-10-31')),
  ),
  'accepted-risk-unused': explanation(
    ['An accepted risk fits no finding of the plan.', '수용한 위험에 해당하는 미비점이 없습니다.'],
    [
      'Either the cause is gone, or the code or the element is not the one that was meant, and silences nothing.',
      '원인이 이미 없어졌거나, 코드나 요소를 잘못 적어 아무 효력이 없습니다.',
    ],
    [
      'Remove it where the cause is gone, or correct the code of the finding or the element.',
      '원인이 없어졌으면 지우고, 아니면 미비점 코드나 요소를 바로잡으십시오.',
    ],
    inFile('risks.yaml', acceptedUntil('2099-10-31', 'owner: kim'), acceptedUntil('2099-10-31')),
  ),
};
