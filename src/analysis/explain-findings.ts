// Explanations of the findings, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';

const process = (fields: string): string =>
  `people: [{ id: anna, name: Anna }]\ncriticalProcesses:\n  - id: payments\n    name: Payments\n${fields}`;
const TWO = `${process('')}  - { id: orders, name: Orders }\n`;
const RATED = `impactAnalysis:
  categories: [{ id: money, name: Money }]
  assessments:
    - { process: payments, ratings: [{ category: money, after: PT4H, level: 3 }] }
`;

export const FINDING_EXPLANATIONS: Readonly<Record<string, Explanation>> = {
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
    inFile(
      'processes.yaml',
      process('    rto: P1D\n    mtpd: PT4H\n'),
      process('    rto: PT2H\n    mtpd: PT4H\n'),
    ),
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
      `${process('    rto: PT2H\n    requires: [db]\n')}systems: [{ id: db, name: Database, rto: PT8H }]\n`,
      `${process('    rto: PT2H\n    requires: [db]\n')}systems: [{ id: db, name: Database, rto: PT1H }]\n`,
    ),
  ),
  'process-without-owner': explanation(
    ['Nobody answers for a critical process.', '핵심 업무의 책임자가 없습니다.'],
    [
      'In an emergency nobody decides for it, and before one nobody keeps its plan current.',
      '비상시 결정할 사람이 없고, 평상시 계획을 최신으로 유지할 사람도 없습니다.',
    ],
    ['Name a person in "owner".', '"owner" 에 책임자를 적으십시오.'],
    inFile('processes.yaml', process(''), process('    owner: anna\n')),
  ),
  'process-without-rto': explanation(
    [
      'Nothing says when a critical process has to be back.',
      '핵심 업무를 언제까지 복구해야 하는지 정해져 있지 않습니다.',
    ],
    [
      'Without a target, no recovery can be too late, and no rule book is content.',
      '목표가 없으면 늦었는지 판단할 수 없으며, 어떤 규제도 충족하지 못합니다.',
    ],
    ['Derive the RTO from the impact analysis.', '업무영향분석에서 목표복구시간을 도출하십시오.'],
    inFile('processes.yaml', process(''), process('    rto: PT2H\n')),
  ),
  'process-without-impact': explanation(
    ['A critical process does not occur in the impact analysis.', '핵심 업무가 업무영향분석에 없습니다.'],
    [
      'Its RTO then rests on no analysis, and its priority cannot be justified.',
      '목표복구시간의 근거가 없고 우선순위를 설명할 수 없습니다.',
    ],
    ['Rate what a disruption does over time.', '중단이 길어질 때의 영향을 시점별로 평가하십시오.'],
    inFile('processes.yaml', TWO + RATED, process('') + RATED),
  ),
};
