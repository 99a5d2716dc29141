// Explanations of what can be wrong with a plan whose form is right.
import { type Explanation, explanation, inDocument, inFile } from './explanation.ts';

const PEOPLE =
  'people:\n  - { id: anna, name: Anna }\n  - { id: ben, name: Ben }\n  - { id: cara, name: Cara }\n';
const tree = (calls: string): string =>
  `${PEOPLE}contactTrees:\n  - id: emergency\n    name: Emergency\n    root: anna\n    calls:\n${calls}`;
const deployed = (copies: string, rest = ''): string =>
  `sites:\n  - { id: east, name: East }\n  - { id: west, name: West }\nsystems:\n  - id: db\n    name: Database\n    deployments:\n${copies}${rest}`;

const exclusionOf = (requirement: string): string =>
  `people:\n  - { id: anna, name: Anna }\nexclusions:\n  - { requirement: ${requirement}, reason: Not run here, approvedBy: anna }\n`;

const measureFor = (addressed: string): string =>
  `improvementMeasures:\n  - { id: context, name: Write down the context, addresses: [${addressed}] }\n`;

export const PLAN_EXPLANATIONS = {
  'id-duplicate': explanation(
    ['Two entries have the same id.', '두 항목의 id가 같습니다.'],
    [
      'References would not know which is meant. Sites, suppliers, channels, people, teams, systems and processes share one set of ids.',
      '참조가 어느 것을 가리키는지 알 수 없습니다. 장소, 공급자, 수단, 사람, 팀, 시스템, 업무는 id를 함께 씁니다.',
    ],
    ['Give one of the two another id, and its references too.', '둘 중 하나의 id와 그 참조를 바꾸십시오.'],
    inFile(
      'sites.yaml',
      'sites:\n  - { id: seoul, name: Seoul }\nteams: []\nsuppliers:\n  - { id: seoul, name: Seoul Power }\n',
      'sites:\n  - { id: seoul, name: Seoul }\nteams: []\nsuppliers:\n  - { id: seoul-power, name: Seoul Power }\n',
    ),
  ),
  'reference-unknown': explanation(
    ['An id is used that no entry has.', '없는 id를 쓰고 있습니다.'],
    [
      'What it stood for would be missing from every analysis: a dependency that nobody sees.',
      '가리키던 것이 모든 분석에서 빠집니다. 아무도 보지 못하는 의존관계가 됩니다.',
    ],
    ['Correct the id, or add the entry.', 'id를 고치거나 항목을 추가하십시오.'],
    inFile(
      'systems.yaml',
      'systems:\n  - { id: database, name: Database }\n  - { id: shop, name: Shop, requires: [databsae] }\n',
      'systems:\n  - { id: database, name: Database }\n  - { id: shop, name: Shop, requires: [database] }\n',
    ),
  ),
  'reference-wrong-kind': explanation(
    [
      'An id names an entry of another kind than the field asks for.',
      '항목에서 요구하는 종류가 아닌 것의 id입니다.',
    ],
    [
      'A system cannot lead a team, nor a person be a place.',
      '시스템이 팀을 이끌거나 사람이 장소가 될 수는 없습니다.',
    ],
    ['Name an entry of the section that the message names.', '메시지에 나온 구획의 항목을 적으십시오.'],
    inFile(
      'teams.yaml',
      `${PEOPLE}sites: [{ id: east, name: East }]\nteams:\n  - { id: it, name: IT, lead: east }\n`,
      `${PEOPLE}teams:\n  - { id: it, name: IT, lead: anna }\n`,
    ),
  ),
  'deployment-unknown': explanation(
    [
      'A scenario loses a system at a site where it has no copy, or an exercise measured it there.',
      '배치되지 않은 곳의 시스템을 시나리오에서 잃거나 훈련에서 측정하였다고 적혀 있습니다.',
    ],
    [
      'The loss would have no effect, and the scenario would seem to be survived; the measured time would prove nothing.',
      '상실은 아무 영향이 없어 시나리오를 견딘 것처럼 보이고, 측정한 시간은 어디에도 반영되지 않습니다.',
    ],
    ['Name a site at which the system has a copy.', '시스템이 배치된 장소를 적으십시오.'],
    inFile(
      'scenarios.yaml',
      deployed(
        '      - { site: east }\n',
        'scenarios:\n  - { id: fire, name: Fire, lost: [{ element: db@west }] }\n',
      ),
      deployed(
        '      - { site: east }\n',
        'scenarios:\n  - { id: fire, name: Fire, lost: [{ element: db@east }] }\n',
      ),
    ),
  ),
  'active-copy-missing': explanation(
    [
      'A system has copies, but none that serves now.',
      '시스템에 배치가 있으나 지금 서비스하는 배치가 없습니다.',
    ],
    [
      'Then it would be down already, before anything happens.',
      '그렇다면 아무 일이 없어도 이미 중단된 상태입니다.',
    ],
    ['Say which copy is active.', '어느 배치가 동작(active) 중인지 적으십시오.'],
    inFile(
      'systems.yaml',
      deployed('      - { site: east, role: standby }\n'),
      deployed('      - { site: east, role: active }\n      - { site: west, role: standby }\n'),
    ),
  ),
  'circle-of-parts': explanation(
    ['Sites are parts of each other in a circle.', '장소가 서로의 일부로 순환합니다.'],
    ['A room cannot hold the building that it is in.', '방이 자신이 있는 건물을 포함할 수는 없습니다.'],
    ['Take out the "partOf" that is wrong.', '잘못된 "partOf" 를 빼십시오.'],
    inFile(
      'sites.yaml',
      'sites:\n  - { id: room, name: Room, partOf: building }\n  - { id: building, name: Building, partOf: room }\n',
      'sites:\n  - { id: room, name: Room, partOf: building }\n  - { id: building, name: Building }\n',
    ),
  ),
  'circle-of-processes': explanation(
    ['Processes require each other in a circle.', '업무가 서로를 필요로 하여 순환합니다.'],
    [
      'Each would wait for the other, and none could begin again. Systems may need each other; processes may not.',
      '서로를 기다려 어느 것도 다시 시작할 수 없습니다. 시스템끼리는 서로 필요로 할 수 있으나 업무는 그럴 수 없습니다.',
    ],
    ['Let them need the systems that they share.', '함께 쓰는 시스템을 필요로 하게 하십시오.'],
    inFile(
      'processes.yaml',
      'criticalProcesses:\n  - { id: orders, name: Orders, requires: [billing] }\n  - { id: billing, name: Billing, requires: [orders] }\n',
      'systems: [{ id: shop, name: Shop }]\ncriticalProcesses:\n  - { id: orders, name: Orders, requires: [shop] }\n  - { id: billing, name: Billing, requires: [orders] }\n',
    ),
  ),
  'requirement-unknown': explanation(
    [
      'An attestation or an exclusion names a requirement that no rule book has.',
      '확인이나 적용 제외에 적힌 요구사항이 어느 규제에도 없습니다.',
    ],
    [
      'What somebody has confirmed there stands in no checklist, and the requirement that was meant stays open.',
      '확인한 내용이 어느 점검표에도 나타나지 않고, 원래 요구사항은 미확인으로 남습니다.',
    ],
    [
      'Write the id as the checklist has it; for a rule book of your own, name its folder with --rule-books.',
      '점검표에 있는 그대로 id를 적고, 자체 규제라면 --rule-books 로 폴더를 지정하십시오.',
    ],
    inDocument('records.yaml', exclusionOf('is1-1'), exclusionOf('is1-01')),
  ),
  'addressed-unknown': explanation(
    [
      'A measure or a message says that it answers something that is neither a requirement of a rule book nor, for a measure, a finding.',
      '개선조치나 메시지가 대상으로 적은 것이 어느 규제의 요구사항도 아니고, 개선조치라면 미비점의 코드도 아닙니다.',
    ],
    [
      'The checklist shows the requirement that was meant without the measure, and a reporting clock does not find its message.',
      '원래 요구사항의 점검표에 개선조치가 나타나지 않고, 보고 기한에 해당 메시지가 연결되지 않습니다.',
    ],
    [
      'Write the id as the checklist has it, or the code as the list of findings has it; for a rule book of your own, name its folder with --rule-books.',
      '점검표의 id나 미비점 목록의 코드를 그대로 적고, 자체 규제라면 --rule-books 로 폴더를 지정하십시오.',
    ],
    inDocument('records.yaml', measureFor('is1-1'), measureFor('is1-01')),
  ),
  'call-twice': explanation(
    [
      'Somebody is called more than once in one contact tree.',
      '한 비상연락망에서 같은 사람이 두 번 이상 호출됩니다.',
    ],
    [
      'Whoever has been called is passed over: the second caller loses nothing, but the tree looks safer than it is.',
      '이미 호출된 사람은 건너뛰므로, 연락망이 실제보다 안전해 보입니다.',
    ],
    [
      'Keep the call that comes first; for a substitute, use the deputies of the person.',
      '먼저 오는 호출만 남기고, 대신할 사람은 대리자(deputies)로 적으십시오.',
    ],
    inFile(
      'tree.yaml',
      tree(
        '      - { from: anna, to: ben }\n      - { from: anna, to: cara }\n      - { from: ben, to: cara }\n',
      ),
      tree('      - { from: anna, to: ben }\n      - { from: ben, to: cara }\n'),
    ),
  ),
  'caller-never-called': explanation(
    [
      'Somebody has calls to make in a contact tree, but no chain of calls leads to them.',
      '비상연락망에서 호출할 사람이 있으나 정작 본인에게 이르는 호출이 없습니다.',
    ],
    [
      'They would not know that it has begun; nobody behind them is reached.',
      '비상 상황을 알지 못하므로 그 뒤의 사람들에게도 연락이 가지 않습니다.',
    ],
    ['Add a call to them from somebody who is called.', '호출받는 사람이 그 사람을 호출하도록 추가하십시오.'],
    inFile(
      'tree.yaml',
      tree('      - { from: ben, to: cara }\n'),
      tree('      - { from: anna, to: ben }\n      - { from: ben, to: cara }\n'),
    ),
  ),
} satisfies Readonly<Record<string, Explanation>>;
