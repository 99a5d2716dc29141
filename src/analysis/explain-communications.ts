// Explanations of findings about messages, compensation, integrity and security, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import type { COMMUNICATION_FINDINGS } from './communication-findings.ts';
import { KIM_AND_LEE, MAIN_AND_SECOND, MAIN_LOST, payments, planWith } from './example-parts.ts';

const USERS = '  - { id: notice, name: Notice to users, audience: user, contents: [status, estimate] }\n';
const AUTHORITY =
  '  - { id: report, name: Report, audience: authority, deadline: PT1H, message: Payments have stopped. }\n';
const COMPENSATION = 'compensation: { coversFreeServices: true, rules: [{ claim: Paid pass not usable }] }\n';
const SECURITY = 'securityMeasures:\n  - { id: log, name: Log of all work }\n';
const RETURN = 'returnToNormal: { criteria: [All processes run for a day.] }\n';
const RESPONSE = `${KIM_AND_LEE}response: { declarers: [kim, lee] }\n`;
const messages = (...rows: readonly string[]): string => `communications:\n${rows.join('')}`;

/** So much is written that a section that is missing is missed by itself. */
const written = (...sections: readonly string[]): string => `${RESPONSE}${sections.join('')}`;
const reviewed = (...sections: readonly string[]): string =>
  `${planWith('  nextReviewOn: 2099-06-30\n')}${written(...sections)}`;
const holding = (checks: string): string =>
  written(
    messages(AUTHORITY, USERS),
    COMPENSATION,
    SECURITY,
    payments('requires: [db]'),
    'systems:\n  - { id: db, name: Database, holdsData: true }\n',
    `returnToNormal: { criteria: [All processes run for a day.]${checks} }\n`,
  );
const page = (site: string): string => `${MAIN_AND_SECOND}channels:
  - { id: page, name: Status page, requires: [web] }
systems:
  - { id: web, name: Web front, deployments: [{ site: ${site} }] }
communications:
  - { id: notice, name: Notice to users, channel: page, deadline: PT1H }
${MAIN_LOST}`;

export const COMMUNICATION_EXPLANATIONS: Readonly<Record<keyof typeof COMMUNICATION_FINDINGS, Explanation>> =
  {
    'no-authority-notice': explanation(
      ['The plan has no message to an authority.', '관계기관에 알리는 통보가 계획에 없습니다.'],
      [
        'Most rule books ask for a report, often within minutes; in the emergency nobody looks the address up.',
        '대부분의 규제가 보고를 요구하며, 기한이 몇 분인 경우도 있습니다. 비상시에 보고처를 찾을 여유는 없습니다.',
      ],
      [
        'Find out which authorities have to be told, and add the messages ("communications").',
        '알려야 하는 관계기관을 확인하고 통보를 추가하십시오("communications").',
      ],
      inFile(
        'response.yaml',
        written(messages(USERS), COMPENSATION, SECURITY, RETURN),
        written(messages(AUTHORITY, USERS), COMPENSATION, SECURITY, RETURN),
      ),
    ),
    'authority-notice-incomplete': explanation(
      ['A message to an authority has no deadline or no text.', '관계기관 통보에 기한이나 문안이 없습니다.'],
      [
        'Whoever sends it has to find out both while the clock is running.',
        '시한이 흐르는 동안 보내는 사람이 둘 다 알아내야 합니다.',
      ],
      [
        'Enter by when it is due ("deadline") and the text to be sent ("message").',
        '기한("deadline")과 보낼 문안("message")을 입력하십시오.',
      ],
      inFile(
        'response.yaml',
        messages('  - { id: report, name: Report, audience: authority }\n'),
        messages(AUTHORITY),
      ),
    ),
    'user-notice-without-estimate': explanation(
      [
        'No message to users says when the service will be back.',
        '이용자에게 복구 예상 시각을 알리는 통보가 없습니다.',
      ],
      [
        'Users who hear nothing cannot look for another way, and rule books ask for the estimate.',
        '예상 시각을 모르는 이용자는 대안을 찾을 수 없으며, 규제에서도 이를 알리도록 요구합니다.',
      ],
      [
        'Tell users the estimate and keep it up to date ("contents": estimate).',
        '복구 예상 시각을 알리고 갱신하십시오("contents": estimate).',
      ],
      inFile(
        'response.yaml',
        messages('  - { id: notice, name: Notice to users, audience: user, contents: [status] }\n'),
        messages(USERS),
      ),
    ),
    'notice-channel-lost': explanation(
      [
        'All channels of a message are lost in the event that it is about, until after it is due.',
        '통보 수단을 모두 같은 재해로 잃어 기한 안에 쓸 수 없습니다.',
      ],
      [
        'The message is ready and there is no way to send it.',
        '문안은 준비되어 있으나 보낼 방법이 없습니다.',
      ],
      [
        'Add a channel that needs nothing of what the event takes ("alternateChannel").',
        '재해로 잃는 것에 의존하지 않는 통보 수단을 추가하십시오("alternateChannel").',
      ],
      inFile('response.yaml', page('main'), page('second')),
    ),
    'no-compensation-rule': explanation(
      ['The plan has no rule for compensating users.', '이용자 피해 보상 기준이 계획에 없습니다.'],
      [
        'Rules that are made after the outage are slow, and look like bargaining.',
        '중단이 난 뒤에 만드는 기준은 늦고 흥정처럼 보입니다.',
      ],
      [
        'Set rules by type of claim: evidence, amount, where to apply ("compensation.rules").',
        '피해 유형별로 증빙, 금액, 접수 창구를 정하십시오("compensation.rules").',
      ],
      inFile(
        'response.yaml',
        written(messages(AUTHORITY, USERS), SECURITY, RETURN, 'compensation: { rules: [] }\n'),
        written(messages(AUTHORITY, USERS), SECURITY, RETURN, COMPENSATION),
      ),
    ),
    'free-services-not-compensated': explanation(
      [
        'The compensation rules leave out the users of free services, or do not mention them.',
        '보상 기준에서 무료 서비스 이용자가 빠져 있거나 언급이 없습니다.',
      ],
      [
        'Where most users pay nothing, this is the first question that the public asks after an outage.',
        '이용자 대부분이 무료로 쓰는 서비스라면, 중단 뒤에 가장 먼저 나오는 질문입니다.',
      ],
      [
        'Decide before it happens, and enter it ("compensation.coversFreeServices").',
        '미리 정하여 입력하십시오("compensation.coversFreeServices").',
      ],
      inFile('response.yaml', 'compensation: { rules: [{ claim: Paid pass not usable }] }\n', COMPENSATION),
    ),
    'no-integrity-check': explanation(
      [
        'Systems that hold data are not checked before the emergency is closed.',
        '비상 상황을 끝내기 전에 데이터를 점검하지 않는 시스템이 있습니다.',
      ],
      [
        'Lost or doubled records then show weeks later, when they can no longer be mended.',
        '유실되거나 중복된 기록이 몇 주 뒤에야 드러나 바로잡을 수 없게 됩니다.',
      ],
      [
        'Say for each system what is compared, and who signs ("returnToNormal.integrityChecks").',
        '시스템마다 무엇을 대조하고 누가 서명하는지 정하십시오("returnToNormal.integrityChecks").',
      ],
      inFile(
        'response.yaml',
        holding(''),
        holding(', integrityChecks: [{ element: db, check: Balances are compared. }]'),
      ),
    ),
    'no-security-measures': explanation(
      [
        'The plan has no security measures for the time of the outage.',
        '중단되는 동안의 보안 대책이 계획에 없습니다.',
      ],
      [
        'In an emergency doors stand open: shared accounts, hasty changes, and attackers who wait for this.',
        '비상시에는 공용 계정과 급한 변경으로 빈틈이 생기고, 공격자는 바로 그때를 노립니다.',
      ],
      [
        'Cover emergency access, logging, watching for attacks, and the close-out ("securityMeasures").',
        '비상 접근, 작업 기록, 공격 감시, 종료 점검을 정하십시오("securityMeasures").',
      ],
      inFile(
        'plan.yaml',
        reviewed(messages(AUTHORITY, USERS), COMPENSATION, RETURN),
        reviewed(messages(AUTHORITY, USERS), COMPENSATION, RETURN, SECURITY),
      ),
    ),
  };
