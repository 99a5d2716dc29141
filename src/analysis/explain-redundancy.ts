// Explanations of findings about second copies, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import { MAIN, MAIN_AND_SECOND, MAIN_LOST, paymentsOn, TAKES_OVER } from './example-parts.ts';
import type { REDUNDANCY_FINDINGS } from './redundancy-findings.ts';

const HALLS = `${MAIN}  - { id: hall-a, name: Hall A, kind: room, partOf: main }
  - { id: hall-b, name: Hall B, kind: room, partOf: main }
  - { id: second, name: Second centre }
`;
const app = (fields: string, ...copies: readonly string[]): string =>
  `systems:\n  - id: app\n    name: Payment application\n${fields}    deployments:\n${copies.map((copy) => `      - ${copy}\n`).join('')}`;
const withCache = (copies: string): string =>
  `${MAIN_AND_SECOND}${paymentsOn('', TAKES_OVER)}    requires: [cache]
  - { id: cache, name: Cache, deployments: [${copies}] }
${MAIN_LOST}`;
const carrying = (percent: number): string =>
  `${MAIN_AND_SECOND}${paymentsOn(
    '',
    `{ site: second, role: standby, capacityPercent: ${percent}, activation: { duration: PT5M } }`,
  )}    minimumCapacityPercent: 60\n${MAIN_LOST}`;
const onDatabase = (...copies: readonly string[]): string =>
  `${MAIN_AND_SECOND}${paymentsOn('', ...copies)}    requires: [db]
  - id: db
    name: Database
    holdsData: true
    deployments:
      - { site: main }
      - ${TAKES_OVER}
`;
const backedUp = (site: string, fields: string): string =>
  `${HALLS}${app('', '{ site: hall-a }', `{ site: ${site}, role: backup${fields} }`)}`;
const measured = (result: string): string =>
  `${MAIN_AND_SECOND}${paymentsOn('', `{ site: second, role: standby, activation: { duration: PT20M${result} } }`)}`;

export const REDUNDANCY_EXPLANATIONS: Readonly<Record<keyof typeof REDUNDANCY_FINDINGS, Explanation>> = {
  'redundancy-undone': explanation(
    [
      'Systems have copies elsewhere, but something that they need has none.',
      '시스템은 이원화되어 있으나 그것이 필요로 하는 것이 이원화되어 있지 않습니다.',
    ],
    [
      'The copies cannot serve without it: what was spent on them buys nothing in this event.',
      '그것 없이는 예비 배치도 서비스할 수 없습니다. 이 재해에서는 이원화에 들인 비용이 무의미합니다.',
    ],
    [
      'Give every layer the redundancy of what needs it: a chain is as strong as its weakest link.',
      '모든 계층의 이원화 수준을 이를 필요로 하는 시스템과 맞추십시오. 전체 수준은 가장 약한 계층이 정합니다.',
    ],
    inFile('systems.yaml', withCache('{ site: main }'), withCache('{ site: main }, { site: second }')),
  ),
  'standby-capacity-short': explanation(
    [
      'What is left after the loss carries less than a system needs in order to serve at all.',
      '상실 뒤에 남는 용량이 시스템을 운영할 수 있는 최소 용량보다 작습니다.',
    ],
    [
      'The copy starts, is overrun by the load, and the service does not come back.',
      '예비 배치가 시작되어도 부하를 견디지 못해 서비스가 복구되지 않습니다.',
    ],
    [
      'Add standby capacity, or plan a reduced service that lives with less ("minimumCapacityPercent").',
      '대기 용량을 늘리거나, 더 적은 용량으로 운영할 수 있는 서비스 수준을 정하십시오("minimumCapacityPercent").',
    ],
    inFile('systems.yaml', carrying(30), carrying(80)),
  ),
  'data-without-system': explanation(
    [
      'Data is copied to another place, but no system that works with it stands there.',
      '데이터는 다른 곳에 복제되지만 이를 처리할 시스템은 그곳에 없습니다.',
    ],
    [
      'The data is safe and of no use until somebody builds a system: data redundancy is not system redundancy.',
      '데이터는 안전하지만 시스템을 새로 구축할 때까지 쓸 수 없습니다. 데이터 이중화는 시스템 이원화가 아닙니다.',
    ],
    [
      'Provide a copy of the system where the data is.',
      '데이터가 있는 곳에 시스템의 예비 배치를 마련하십시오.',
    ],
    inFile('systems.yaml', onDatabase(), onDatabase(TAKES_OVER)),
  ),
  'redundancy-claim-differs': explanation(
    [
      'A system is said to have more redundancy than its deployments show.',
      '계획에 적힌 이중화 수준이 배치에서 확인되는 수준보다 높습니다.',
    ],
    [
      'Decisions rest on the claim. Copies in two halls of one building are lost together.',
      '결정은 이 주장에 근거하여 내려집니다. 한 건물의 두 전산실에 있는 사본은 함께 잃습니다.',
    ],
    [
      'Deploy the system as claimed, or claim what there is ("claimedRedundancy").',
      '주장한 수준대로 배치하거나, 있는 그대로 적으십시오("claimedRedundancy").',
    ],
    inFile(
      'systems.yaml',
      `${HALLS}${app('    claimedRedundancy: system\n', '{ site: hall-a }', '{ site: hall-b }')}`,
      `${HALLS}${app('    claimedRedundancy: system\n', '{ site: hall-a }', '{ site: second }')}`,
    ),
  ),
  'copies-in-one-zone': explanation(
    ['All copies of a system stand in one zone.', '시스템의 모든 사본이 한 구역에 있습니다.'],
    [
      'One fire, one power cut or one evacuation takes all of them.',
      '화재나 정전, 대피 한 번으로 모두 잃습니다.',
    ],
    [
      'Place at least one copy outside the zone, or say truthfully that parts of it can be isolated ("isolatesParts").',
      '적어도 하나를 구역 밖에 두거나, 실제로 구역을 나누어 차단할 수 있으면 그렇게 적으십시오("isolatesParts").',
    ],
    inFile(
      'systems.yaml',
      `${HALLS}${app('', '{ site: hall-a }', '{ site: hall-b }')}`,
      `${HALLS}${app('', '{ site: hall-a }', '{ site: second }')}`,
    ),
  ),
  'backup-in-same-zone': explanation(
    [
      'The only backups of a system stand in the zone of the system itself.',
      '백업이 시스템과 같은 구역에만 있습니다.',
    ],
    [
      'The event that takes the system takes its backup as well, and the data is gone for good.',
      '시스템을 잃는 재해로 백업까지 잃어 데이터를 영영 되찾지 못합니다.',
    ],
    ['Keep a backup outside the zone.', '백업을 구역 밖에도 두십시오.'],
    inFile(
      'systems.yaml',
      backedUp('hall-b', ', restoreTestedOn: 2026-10-01'),
      backedUp('second', ', restoreTestedOn: 2026-10-01'),
    ),
  ),
  'no-restore-test': explanation(
    [
      'Nobody has restored a backup, or the last time was long ago.',
      '백업을 복원해 본 기록이 없거나 오래되었습니다.',
    ],
    [
      'A backup that was never restored is a hope: formats, keys and people change.',
      '복원해 보지 않은 백업은 믿을 수 없습니다. 형식도 암호 키도 담당자도 바뀝니다.',
    ],
    [
      'Restore it as an exercise and enter the day ("restoreTestedOn").',
      '실제로 복원해 보고 날짜를 입력하십시오("restoreTestedOn").',
    ],
    inFile('systems.yaml', backedUp('second', ''), backedUp('second', ', restoreTestedOn: 2026-10-01')),
  ),
  'switchover-unproven': explanation(
    [
      'A recovery rests on the time of a switch-over that nobody has measured, or not recently, or not in full.',
      '복구 시간의 근거인 전환 시간을 측정한 적이 없거나, 오래전에 또는 일부만 측정했습니다.',
    ],
    [
      'A declared time is a wish. Every result that rests on it is therefore called declared, never proven.',
      '선언한 시간은 바람일 뿐입니다. 그래서 이에 근거한 결과는 모두 실측값이 아니라 선언값으로 표시됩니다.',
    ],
    [
      'Measure it in an exercise in which the whole site is lost, and enter the result ("activation.measured").',
      '센터 전체를 잃는 훈련에서 시간을 재고 결과를 입력하십시오("activation.measured").',
    ],
    inFile(
      'systems.yaml',
      measured(''),
      measured(', measured: { duration: PT18M, on: 2026-09-01, scope: site }'),
    ),
  ),
};
