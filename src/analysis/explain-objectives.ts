// Explanations of findings about objectives and the impact analysis, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import { KIM, MAIN, MAIN_LOST, payments } from './example-parts.ts';
import type { IMPACT_FINDINGS } from './impact-findings.ts';
import type { OBJECTIVE_FINDINGS } from './objective-findings.ts';

const rated = (...ratings: readonly string[]): string =>
  `impactAnalysis:
  categories: [{ id: money, name: Money }]
  intolerableFromLevel: 4
  assessments:
    - process: pay
      ratings:
${ratings.map((rating) => `        - { category: money, ${rating} }\n`).join('')}`;
const ON_DATABASE = 'systems:\n  - { id: db, name: Database }\n';
const priorities = (tierOfDatabase: number): string =>
  `recoveryPriorities:\n  - { tier: 1, elements: [pay] }\n  - { tier: ${tierOfDatabase}, elements: [db] }\n`;

type Code = keyof typeof OBJECTIVE_FINDINGS | keyof typeof IMPACT_FINDINGS;

export const OBJECTIVE_EXPLANATIONS: Readonly<Record<Code, Explanation>> = {
  'rto-beyond-mtpd': explanation(
    [
      'A process is to be back later than the time after which its loss becomes intolerable.',
      '업무의 목표복구시간이 최대허용중단시간보다 깁니다.',
    ],
    ['Even a recovery exactly as planned would come too late.', '계획대로 복구하더라도 이미 늦습니다.'],
    [
      'Shorten the RTO, or review the impact analysis behind the MTPD.',
      '목표복구시간을 줄이거나 최대허용중단시간의 근거가 된 업무영향분석을 다시 검토하십시오.',
    ],
    inFile('processes.yaml', payments('rto: P1D, mtpd: PT4H'), payments('rto: PT2H, mtpd: PT4H')),
  ),
  'dependency-slower': explanation(
    [
      'Something that is needed is to be back later than what needs it.',
      '필요로 하는 것보다 의존 대상의 목표복구시간이 더 깁니다.',
    ],
    [
      'The faster promise cannot be kept: it waits for the slower one.',
      '빠른 쪽의 약속을 지킬 수 없습니다. 느린 쪽을 기다리게 됩니다.',
    ],
    [
      'Speed the dependency up, add an alternative ("anyOf"), or correct the promise.',
      '의존 대상의 복구를 앞당기거나, 대안("anyOf")을 추가하거나, 목표를 고치십시오.',
    ],
    inFile(
      'systems.yaml',
      `${payments('rto: PT2H, requires: [db]')}systems:\n  - { id: db, name: Database, rto: PT8H }\n`,
      `${payments('rto: PT2H, requires: [db]')}systems:\n  - { id: db, name: Database, rto: PT1H }\n`,
    ),
  ),
  'dependency-of-lower-tier': explanation(
    [
      'Something is recovered in a later tier than what needs it.',
      '의존 대상의 복구 우선순위가 이를 필요로 하는 것보다 낮습니다.',
    ],
    [
      'Teams work tier by tier: the more urgent one would stand and wait for something nobody is working on yet.',
      '복구는 우선순위대로 진행됩니다. 급한 것이 아직 아무도 손대지 않은 것을 기다리게 됩니다.',
    ],
    [
      'Move what is needed to the tier of what needs it, or to a better one.',
      '의존 대상의 우선순위를 이를 필요로 하는 것과 같거나 더 높게 올리십시오.',
    ],
    inFile(
      'priorities.yaml',
      `${payments('requires: [db]')}${ON_DATABASE}${priorities(3)}`,
      `${payments('requires: [db]')}${ON_DATABASE}${priorities(1)}`,
    ),
  ),
  'process-without-owner': explanation(
    ['Nobody answers for a critical process.', '핵심업무의 책임자가 없습니다.'],
    [
      'In an emergency nobody decides for it, and before one nobody keeps its plan current.',
      '비상시 결정할 사람이 없고, 평상시 계획을 최신으로 유지할 사람도 없습니다.',
    ],
    ['Name a person in "owner".', '"owner"에 책임자를 적으십시오.'],
    inFile('processes.yaml', `${KIM}${payments('')}`, `${KIM}${payments('owner: kim')}`),
  ),
  'process-without-rto': explanation(
    [
      'Nothing says when a critical process has to be back.',
      '핵심업무를 언제까지 복구해야 하는지 정해져 있지 않습니다.',
    ],
    [
      'Without a target, no recovery can be too late, and no rule book is content.',
      '목표가 없으면 늦었는지 판단할 수 없으며, 어떤 규제도 충족하지 못합니다.',
    ],
    ['Derive the RTO from the impact analysis.', '업무영향분석에서 목표복구시간을 도출하십시오.'],
    inFile('processes.yaml', payments(''), payments('rto: PT2H')),
  ),
  'process-without-impact': explanation(
    ['A critical process does not occur in the impact analysis.', '핵심업무가 업무영향분석에 없습니다.'],
    [
      'Its RTO then rests on no analysis, and its priority cannot be justified.',
      '목표복구시간의 근거가 없고 우선순위를 설명할 수 없습니다.',
    ],
    ['Rate what a disruption does over time.', '중단이 길어질 때의 영향을 시점별로 평가하십시오.'],
    inFile(
      'processes.yaml',
      `${payments('')}  - { id: orders, name: Orders }\n${rated('after: PT4H, level: 3')}`,
      `${payments('')}${rated('after: PT4H, level: 3')}`,
    ),
  ),
  'mtpd-at-odds-with-impact': explanation(
    [
      'The impact analysis calls the loss of a process intolerable before its MTPD has passed.',
      '업무영향분석에서는 최대허용중단시간이 지나기 전에 이미 감당할 수 없는 수준에 이릅니다.',
    ],
    [
      'One of the two is wrong, and every target that was derived from the MTPD may come too late.',
      '둘 중 하나가 틀렸으며, 최대허용중단시간에서 도출한 목표가 모두 늦을 수 있습니다.',
    ],
    [
      'Set the MTPD to the first time that is rated intolerable, or correct the rating and say why.',
      '최대허용중단시간을 감당할 수 없게 되는 첫 시점 이내로 정하거나, 평가를 고치고 근거를 남기십시오.',
    ],
    inFile(
      'processes.yaml',
      `${payments('mtpd: P1D')}${rated('after: PT4H, level: 4')}`,
      `${payments('mtpd: PT4H')}${rated('after: PT4H, level: 4')}`,
    ),
  ),
  'impact-falls': explanation(
    [
      'An impact is rated lower after a longer disruption than after a shorter one.',
      '중단이 길어졌는데 영향 단계가 더 낮게 평가되어 있습니다.',
    ],
    [
      'A disruption that goes on does not get better, so that one of the ratings is probably a slip.',
      '중단이 이어지면 영향은 줄어들지 않으므로, 평가 하나가 잘못 적혔을 가능성이 큽니다.',
    ],
    [
      'Correct the rating, or say in the assessment what relieves the impact.',
      '평가를 고치거나, 무엇이 영향을 덜어 주는지 평가에 밝히십시오.',
    ],
    inFile(
      'processes.yaml',
      `${payments('')}${rated('after: PT4H, level: 3', 'after: P1D, level: 2')}`,
      `${payments('')}${rated('after: PT4H, level: 2', 'after: P1D, level: 3')}`,
    ),
  ),
  'workaround-too-short': explanation(
    [
      'A workaround ends before the process is to be back, or before it comes back in a scenario.',
      '대체 수단을 쓸 수 있는 시간이 목표복구시간이나 시나리오에서의 복구 시점보다 짧습니다.',
    ],
    [
      'Between its end and the recovery there is neither the process nor anything in its place.',
      '대체 수단이 끝나고 복구되기까지 업무도 대체 수단도 없는 공백이 생깁니다.',
    ],
    [
      'Extend the workaround, prepare another one for the time after it, or recover sooner.',
      '대체 수단을 더 오래 쓸 수 있게 하거나, 그다음 수단을 마련하거나, 복구를 앞당기십시오.',
    ],
    inFile(
      'processes.yaml',
      `${MAIN}${payments('rto: PT8H, workaround: { description: Paper forms, sustainableFor: PT4H }')}${MAIN_LOST}`,
      `${MAIN}${payments('rto: PT8H, workaround: { description: Paper forms, sustainableFor: P1D }')}${MAIN_LOST}`,
    ),
  ),
};
