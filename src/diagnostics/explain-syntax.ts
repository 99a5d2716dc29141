// Explanations of what can be wrong with a text as JSON or YAML.
import { type Explanation, explanation, inFile } from './explanation.ts';

const DEEP = 101;

export const SYNTAX_EXPLANATIONS = {
  'json-syntax': explanation(
    ['The file is not valid JSON.', '파일이 올바른 JSON이 아닙니다.'],
    [
      'Nothing in the file can be read until this is right.',
      '이 오류를 고치기 전에는 파일의 어떤 내용도 읽을 수 없습니다.',
    ],
    [
      'Look at the place and just before it: a comma, quotation mark or bracket.',
      '표시된 위치와 바로 앞의 쉼표, 따옴표, 괄호를 확인하십시오.',
    ],
    inFile(
      'sites.json',
      '{ "sites": [{ "id": "east" "name": "East" }] }\n',
      '{ "sites": [{ "id": "east", "name": "East" }] }\n',
    ),
  ),
  'key-duplicate': explanation(
    ['A name stands twice in the same object.', '같은 객체에 같은 이름이 두 번 있습니다.'],
    [
      'Most programs keep the last one in silence: half of what somebody wrote would be lost.',
      '대부분의 프로그램은 마지막 값만 조용히 남깁니다. 적은 내용의 절반이 사라집니다.',
    ],
    ['Keep one of the two.', '둘 중 하나만 남기십시오.'],
    inFile(
      'sites.json',
      '{ "sites": [{ "id": "east", "name": "East", "name": "West" }] }\n',
      '{ "sites": [{ "id": "east", "name": "East" }] }\n',
    ),
  ),
  'file-too-deep': explanation(
    [
      'Objects and lists are nested deeper than any plan is.',
      '객체와 목록의 중첩이 계획이라고 보기에는 너무 깊습니다.',
    ],
    [
      'It is not a plan, or a list was put into itself by mistake.',
      '계획 파일이 아니거나 목록이 실수로 자기 자신 안에 들어간 것입니다.',
    ],
    ['Check that this is the right file.', '올바른 파일인지 확인하십시오.'],
    inFile('sites.json', `{ "sites": ${'['.repeat(DEEP)}${']'.repeat(DEEP)} }\n`, '{ "sites": [] }\n'),
  ),
  'yaml-syntax': explanation(
    ['The file is not valid YAML.', '파일이 올바른 YAML이 아닙니다.'],
    [
      'What follows a slip in the indentation can mean something else than it says.',
      '들여쓰기를 잘못하면 그 뒤의 내용이 보이는 것과 다른 뜻이 됩니다.',
    ],
    [
      'Align the entries, and put texts that begin with a sign into quotation marks.',
      '항목의 들여쓰기를 맞추고, 기호로 시작하는 문자열은 따옴표로 묶으십시오.',
    ],
    inFile(
      'sites.yaml',
      'sites:\n  - id: east\n    name: @East\n',
      'sites:\n  - id: east\n    name: "@East"\n',
    ),
  ),
  'yaml-tab': explanation(
    ['A line is indented with a tab.', '줄을 탭으로 들여 썼습니다.'],
    [
      'YAML allows only spaces there: a tab is as wide as each editor likes.',
      '탭의 너비는 편집기마다 달라 YAML은 공백만 허용합니다.',
    ],
    ['Indent with two spaces.', '공백 두 칸으로 들여 쓰십시오.'],
    inFile('sites.yaml', 'sites:\n\t- id: east\n', 'sites:\n  - id: east\n    name: East\n'),
  ),
  'yaml-several-documents': explanation(
    [
      'A line "---" begins a second document in the same file.',
      '"---" 줄이 같은 파일에서 두 번째 문서를 시작합니다.',
    ],
    [
      'Only the first would be read, and the rest of the plan would be missing.',
      '첫 문서만 읽히고 나머지 계획은 빠지게 됩니다.',
    ],
    ['Take out the line, or make two files of it.', '그 줄을 지우거나 파일을 둘로 나누십시오.'],
    inFile('sites.yaml', 'sites: []\n---\nsuppliers: []\n', 'sites: []\nsuppliers: []\n'),
  ),
  'yaml-aliases': explanation(
    [
      'Anchors (&name) are repeated (*name) so often that the file unfolds to a multiple of its size.',
      '앵커(&이름)가 지나치게 많이 반복되어(*이름) 파일이 몇 배로 펼쳐집니다.',
    ],
    ['A few lines could fill the memory of the machine.', '몇 줄만으로 컴퓨터의 메모리를 채울 수 있습니다.'],
    ['Write the values out.', '값을 직접 적으십시오.'],
    inFile(
      'glossary.yaml',
      `glossary:\n  - &one { term: a, meaning: b }\n${'  - *one\n'.repeat(101)}`,
      'glossary:\n  - &one { term: a, meaning: b }\n  - *one\n',
    ),
  ),
  'number-unsafe': explanation(
    [
      'A number has more digits than can be kept exactly, or is infinite.',
      '정확히 보관할 수 있는 자릿수를 넘거나 무한대인 숫자입니다.',
    ],
    ['It would come out of the documents as another number.', '문서에는 다른 숫자로 나오게 됩니다.'],
    [
      'Put numbers that are names (contracts, accounts) into quotation marks.',
      '계약 번호나 계좌처럼 이름인 숫자는 따옴표로 묶으십시오.',
    ],
    inFile(
      'suppliers.yaml',
      'suppliers:\n  - id: bank\n    name: Bank\n    contract: 110234567890123456789\n',
      'suppliers:\n  - id: bank\n    name: Bank\n    contract: "110234567890123456789"\n',
    ),
  ),
  'text-broken': explanation(
    [
      'A text holds half of a character that needs two halves, such as an emoji.',
      '두 부분으로 이루어진 문자(이모지 등)의 반쪽만 들어 있습니다.',
    ],
    ['It cannot be written as UTF-8 and would come out as �.', 'UTF-8로 쓸 수 없어 �로 나오게 됩니다.'],
    ['Type the character again.', '해당 글자를 다시 입력하십시오.'],
    inFile(
      'sites.json',
      '{ "sites": [{ "id": "east", "name": "East \\ud83c" }] }\n',
      '{ "sites": [{ "id": "east", "name": "East \\ud83c\\udfe2" }] }\n',
    ),
  ),
} satisfies Readonly<Record<string, Explanation>>;
