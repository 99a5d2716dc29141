// Explanations of findings about calls: channels, contacts and contact trees, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import type { ALERTING_FINDINGS } from './alerting-findings.ts';
import { KIM, KIM_AND_LEE, MAIN, MAIN_AND_SECOND, MAIN_LOST, team } from './example-parts.ts';

const TALK_ON_CHAT = `channels:
  - { id: phone, name: Phone }
  - { id: talk, name: Talk, requires: [chat] }
`;
const chat = (sites: string): string =>
  `systems:\n  - { id: chat, name: Chat system, deployments: [${sites}] }\n`;
const VERIFIED = 'verifiedOn: 2026-11-01';
const person = (id: string, name: string, ...contacts: readonly string[]): string =>
  `  - id: ${id}\n    name: ${name}\n    contacts:\n${contacts.map((each) => `      - { ${each} }\n`).join('')}`;
const KIM_CALLS_LEE = `contactTrees:
  - { id: tree, name: Emergency calls, root: kim, calls: [{ from: kim, to: lee }] }
`;
const overTalk = (sites: string): string =>
  `${MAIN_AND_SECOND}${TALK_ON_CHAT}people:
${person('kim', 'Kim', `channel: talk, ${VERIFIED}`, `channel: phone, ${VERIFIED}`)}${chat(sites)}contactTrees:
  - { id: tree, name: Emergency calls, root: kim }
${MAIN_LOST}`;
const leeBy = (...contacts: readonly string[]): string =>
  `${MAIN}${TALK_ON_CHAT}people:
${person('kim', 'Kim', `channel: phone, ${VERIFIED}`)}${person('lee', 'Lee', ...contacts)}${chat('{ site: main }')}${KIM_CALLS_LEE}${MAIN_LOST}`;
const slowly = (contactTime: string): string =>
  `${MAIN}channels:
  - { id: phone, name: Phone, contactTime: ${contactTime} }
people:
${person('kim', 'Kim', `channel: phone, ${VERIFIED}`)}${person('lee', 'Lee', `channel: phone, ${VERIFIED}`)}${KIM_CALLS_LEE}communications:
  - { id: report, name: Report to the ministry, audience: authority, deadline: PT30M, owner: lee, message: We report. }
${MAIN_LOST}`;

export const CALLING_EXPLANATIONS = {
  'alert-channel-lost': explanation(
    [
      "People are to be called over a channel that depends on a system of one's own which has failed.",
      '장애가 난 자사 시스템에 의존하는 수단으로 연락하도록 되어 있습니다.',
    ],
    [
      'Time is lost on a channel that cannot work, just when it counts, and some may not be reached at all.',
      '한시가 급한 때 동작하지 않는 수단에 시간을 쓰게 되고, 일부는 아예 연락받지 못합니다.',
    ],
    [
      'Call people over channels that need nothing of your own systems, and put these first.',
      '자사 시스템에 의존하지 않는 연락 수단을 마련하고 먼저 쓰도록 하십시오.',
    ],
    inFile('people.yaml', overTalk('{ site: main }'), overTalk('{ site: second }')),
  ),
  'person-unreachable': explanation(
    [
      'Somebody who has a part in the emergency cannot be reached over any of their channels in a scenario.',
      '비상조직의 구성원에게 시나리오에서 연락할 수단이 하나도 없습니다.',
    ],
    [
      'Their work is not done, and whoever they were to call is not called either.',
      '그 사람의 일이 이루어지지 않고, 그 사람이 연락하기로 한 사람들도 연락받지 못합니다.',
    ],
    [
      'Register for each of them a channel that the scenario does not take.',
      '시나리오의 영향을 받지 않는 연락 수단을 각자에게 등록하십시오.',
    ],
    inFile(
      'people.yaml',
      leeBy(`channel: talk, ${VERIFIED}`),
      leeBy(`channel: talk, ${VERIFIED}`, `channel: phone, ${VERIFIED}`),
    ),
  ),
  'not-in-contact-tree': explanation(
    [
      'Somebody has a part in the emergency, but no contact tree calls them.',
      '비상조직의 구성원이 비상연락망에 없습니다.',
    ],
    [
      'They learn of it by chance, and the recovery waits for them.',
      '우연히 알게 될 때까지 복구가 그 사람을 기다립니다.',
    ],
    [
      'Add a call to them ("contactTrees"), or make them the deputy of somebody who is called.',
      '비상연락망("contactTrees")에 넣거나, 연락받는 사람의 대행자로 정하십시오.',
    ],
    inFile(
      'people.yaml',
      `${KIM_AND_LEE}  - { id: park, name: Park }\n${team('deputies: [park]')}${KIM_CALLS_LEE}`,
      `${KIM_AND_LEE}${team('deputies: [lee]')}${KIM_CALLS_LEE}`,
    ),
  ),
  'single-channel': explanation(
    ['Only one channel reaches somebody.', '연락 수단이 하나뿐인 사람이 있습니다.'],
    [
      'When that channel fails nobody can call them, however important they are.',
      '그 수단에 장애가 나면 아무리 중요한 사람이라도 연락할 수 없습니다.',
    ],
    [
      'Register a second channel that does not depend on the same system or supplier.',
      '같은 시스템이나 공급사에 의존하지 않는 두 번째 연락 수단을 등록하십시오.',
    ],
    inFile(
      'people.yaml',
      `channels:\n  - { id: phone, name: Phone }\npeople:\n${person('kim', 'Kim', `channel: phone, ${VERIFIED}`)}`,
      `channels:\n  - { id: phone, name: Phone }\n  - { id: radio, name: Radio }\npeople:\n${person('kim', 'Kim', `channel: phone, ${VERIFIED}`, `channel: radio, ${VERIFIED}`)}`,
    ),
  ),
  'contact-not-stated': explanation(
    [
      'Somebody has a part in the emergency, and the plan does not state how to reach them.',
      '비상조직의 구성원이지만 연락처가 계획에 없습니다.',
    ],
    [
      'Whoever has to call them begins by searching for a number, perhaps in a directory that is down.',
      '연락해야 하는 사람이 번호부터 찾아야 하고, 그 주소록마저 멈춰 있을 수 있습니다.',
    ],
    [
      'Enter their contacts, the first choice first ("contacts").',
      '먼저 쓸 것부터 차례로 연락처를 입력하십시오("contacts").',
    ],
    inFile(
      'people.yaml',
      `${KIM}${team('deputies: []')}`,
      `channels:\n  - { id: phone, name: Phone }\npeople:\n${person('kim', 'Kim', `channel: phone, address: 010-0000-0001, ${VERIFIED}`)}${team('deputies: []')}`,
    ),
  ),
  'contact-unverified': explanation(
    [
      'A contact was never confirmed, or not within the time that the plan sets.',
      '연락처를 확인한 적이 없거나, 계획에서 정한 확인 주기를 넘겼습니다.',
    ],
    [
      'Numbers change when people change posts and telephones; a wrong one costs minutes in the first hour.',
      '인사이동이나 기기 변경으로 번호가 바뀝니다. 틀린 번호 하나가 처음 한 시간의 몇 분을 앗아 갑니다.',
    ],
    [
      'Call the number, and enter the day ("verifiedOn").',
      '직접 연락하여 확인하고 날짜를 입력하십시오("verifiedOn").',
    ],
    inFile(
      'people.yaml',
      `channels:\n  - { id: phone, name: Phone }\npeople:\n${person('kim', 'Kim', 'channel: phone, verifiedOn: 2025-05-04')}`,
      `channels:\n  - { id: phone, name: Phone }\npeople:\n${person('kim', 'Kim', `channel: phone, ${VERIFIED}`)}`,
    ),
  ),
  'call-tree-too-slow': explanation(
    [
      'A message is due before the person who sends or approves it is reached.',
      '통보의 담당자나 승인자와 연락되기 전에 통보 기한이 지납니다.',
    ],
    [
      'A legal deadline is missed although everybody does exactly what the plan says.',
      '모두 계획대로 움직여도 법정 기한을 넘깁니다.',
    ],
    [
      'Call this person earlier or over a quicker channel, or let somebody who is there at once send it.',
      '더 먼저, 더 빠른 수단으로 연락하거나, 바로 움직일 수 있는 사람이 보내게 하십시오.',
    ],
    inFile('people.yaml', slowly('PT20M'), slowly('PT2M')),
  ),
} satisfies Partial<Record<keyof typeof ALERTING_FINDINGS, Explanation>>;
