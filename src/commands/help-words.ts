// The help of every command in Korean: what is said of commands, arguments and options in English, and the same in Korean.
import { type Command, Help } from 'commander';
import stringWidth from 'string-width';

/** What the parser brings along of itself. */
const OF_PARSER = {
  help: '도움말 표시',
  version: '버전 표시',
  headings: {
    'Usage:': '사용법:',
    'Arguments:': '인수:',
    'Options:': '옵션:',
    'Commands:': '명령:',
  } as Readonly<Record<string, string>>,
};

const PLAN = '.json 또는 .yaml 파일, 또는 그러한 파일이 든 폴더';

/** By the English; a test says which is not here. */
const KOREAN: Readonly<Record<string, string>> = {
  'Compiles business continuity plans: checked, tried, and set as documents.':
    '업무연속성계획을 점검하고 시뮬레이션하여 문서로 만듭니다.',
  'output the version number': OF_PARSER.version,

  'a .json or .yaml file, or a folder of them': PLAN,
  "language of messages and documents (default: the plan's)": '메시지와 문서의 언어(기본: 계획의 언어)',
  'day from which ages are counted, 2026-09-30 (default: today)':
    '경과 기간을 세는 기준일, 예: 2026-09-30(기본: 오늘)',
  'a folder of your own rule books, beside those that come along':
    '기본 제공 규제에 더하여 사용할 자체 규제 파일의 폴더',
  'a folder of your own templates, in the place of those of the same name':
    '같은 이름의 기본 템플릿을 대신할 자체 템플릿의 폴더',
  "paper size (default: the brand's, else A4)": '용지 크기(기본: 브랜드 설정, 없으면 A4)',
  'logo, colour, typeface, name, paper, languages: the object "brand" of a plan in a file, before the plan\'s own':
    '로고, 색상, 글꼴, 이름, 용지, 언어: 계획의 "brand" 객체와 같은 내용의 파일. 계획의 설정보다 우선함',
  "the brand's colour for headings and rules, such as #0b4f6c": '제목과 괘선에 쓸 브랜드 색상, 예: #0b4f6c',
  "the brand's logo for covers, SVG or PNG": '표지에 넣을 브랜드 로고(SVG 또는 PNG)',
  'exit with 1 from this severity on': '이 심각도 이상의 문제가 있으면 종료 코드 1로 끝남',
  'how it is given': '출력 형식',
  'say what would change, and write nothing': '바뀔 내용만 보이고 저장하지 않음',
  'only these scenarios of the plan': '계획의 시나리오 가운데 이것만',

  'say everything that is wrong with a plan': '계획의 모든 문제 보고',
  'Says everything that is wrong with a plan, each with its place and what to do.':
    '계획의 모든 문제를 위치, 조치 방법과 함께 보고합니다.',
  'how problems are shown (default: pretty on a terminal, else plain)':
    '문제의 표시 형식(기본: 터미널에서는 pretty, 그 밖에는 plain)',

  'write the plan, the checklists and other documents as Markdown and PDF':
    '계획서, 점검표 등의 문서를 Markdown과 PDF로 작성',
  'Writes the plan and the checklists of regulators, or other documents, as Markdown and PDF.':
    '계획서와 규제 점검표 또는 다른 문서를 Markdown과 PDF로 작성합니다.',
  'where the documents go': '문서를 저장할 폴더',
  'only this document, may be repeated; "all", or a name that holdfast documents lists':
    '이 문서만 작성하며 여러 번 쓸 수 있음. "all" 또는 holdfast documents 목록의 이름',
  'only the checklists of these regimes': '이 규제의 점검표만',
  'PDFs for the archive, PDF/A-3a and PDF/UA-1 (the default, but for --password)':
    '보존용 PDF(PDF/A-3a, PDF/UA-1). --password 를 쓰지 않으면 이것이 기본',
  'PDFs to pass on, encrypted with AES-256; without a value, the password is read from HOLDFAST_PASSWORD':
    '배포용으로 AES-256 암호화한 PDF. 값이 없으면 환경 변수 HOLDFAST_PASSWORD 의 암호를 사용',
  "language of documents and messages: en, ko, both; may be repeated (default: the plan's)":
    '문서와 메시지의 언어: en, ko, both. 여러 번 쓸 수 있음(기본: 계획의 언어)',

  'list the documents that can be made': '작성할 수 있는 문서 목록',
  'Lists the documents that build makes; with a plan, also the files that it would give.':
    'build 명령으로 작성할 수 있는 문서의 목록을 보여 줍니다. 계획을 지정하면 작성될 파일도 보여 줍니다.',

  "answer regulators' rule books from a plan": '규제의 요구사항에 대한 답을 계획에서 도출',
  'Says for each requirement of a rule book what the plan answers, with its evidence and its gaps. A self-assessment: it says what the plan states, never that it is true.':
    '규제의 요구사항마다 계획의 답을 증빙, 미비점과 함께 보여 줍니다. 자체 점검으로, 계획에 적힌 내용을 보여 줄 뿐 그것이 사실임을 뜻하지 않습니다.',
  'these rule books (default: those that apply, or may apply)':
    '이 규제(기본: 적용되거나 적용될 수 있는 규제)',
  'an earlier plan, or an earlier checklist as JSON: shows what was closed, opened, regressed':
    '이전 계획 또는 이전 점검표(JSON): 해소된 것, 새로 생긴 것, 후퇴한 것을 보여 줌',
  'where files go; needed for pdf and xlsx, and for several rule books':
    '파일을 저장할 폴더. pdf, xlsx 형식이거나 규제가 여럿이면 필요',

  'list rule books, and which of them apply to a plan': '규제 목록과 계획에 적용되는 규제',
  'Lists the rule books; of a plan: which apply, why, and which figures are missing to decide.':
    '규제 목록을 보여 줍니다. 계획을 지정하면 적용 여부와 그 이유, 판단에 필요하나 빠진 수치를 보여 줍니다.',
  'say which reports are due after an incident, and by when': '사고 뒤 해야 하는 보고와 기한',
  'Lists by scenario the reports that the rule books which apply want, each with its deadline from detection on and the message of the plan that answers it.':
    '적용되는 규제가 요구하는 보고를 시나리오별로, 탐지 시점부터 센 기한과 이에 해당하는 계획의 통지와 함께 보여 줍니다.',
  'say which facts answer which requirements, and which a plan lacks':
    '요구사항에 필요한 값과 계획에 빠진 값',
  'Lists the facts that rule books need, with the requirements that need each; of a plan: the facts that it does not give, the least to fill in first.':
    '규제에 필요한 값을 요구사항과 함께 보여 줍니다. 계획을 지정하면 빠진 값을 입력할 양이 적은 것부터 보여 줍니다.',
  'only these rule books, whether they apply or not (default: all; of a plan those that apply, or may apply)':
    '적용 여부와 관계없이 이 규제만(기본: 전체, 계획이 있으면 적용되거나 적용될 수 있는 규제)',
  'begin a rule book of your own': '자체 규제 파일 시작',
  'Writes a rule book with one requirement to begin with, and its schema for editors.':
    '요구사항 하나가 든 규제 파일과 편집기용 스키마를 작성합니다.',
  'the .json file to write': '저장할 .json 파일',
  'make a rule book from a list of requirements': '요구사항 목록으로 규제 파일 작성',
  'Makes a rule book from an OSCAL catalogue (.json), a table (.csv) or a workbook (.xlsx); each requirement is to be attested until it gets a check.':
    'OSCAL 카탈로그(.json), 표(.csv) 또는 엑셀 파일(.xlsx)로 규제 파일을 작성합니다. 점검 조건을 적기 전까지는 모든 요구사항을 사람이 확인해야 합니다.',
  'the catalogue or table': '카탈로그 또는 표',
  'id of the rule book (default: from the name of the file)': '규제 ID(기본: 파일 이름에서)',
  "name of the rule book (default: the catalogue's)": '규제 이름(기본: 카탈로그의 이름)',
  'only these families of an OSCAL catalogue, such as cp': 'OSCAL 카탈로그에서 이 통제군만, 예: cp',
  "day of the text (default: the catalogue's, else today)":
    '규정의 기준일(기본: 카탈로그의 날짜, 없으면 오늘)',
  'say what is wrong with rule books': '규제 파일의 문제 보고',
  'Checks rule books: their form, the facts that they speak of, their conditions and parameters.':
    '규제 파일의 형식, 사실 항목, 조건, 매개변수를 점검합니다.',
  'a rule book or a folder of them (default: those that come along)':
    '규제 파일 또는 그 폴더(기본: 기본 제공 규제)',
  'run the examples of rule books': '규제 파일의 예시 실행',
  'Holds the examples of rule books against their conditions; exits with 1 where one does not do what it says.':
    '규제 파일의 예시를 조건에 대어 봅니다. 뜻한 대로 판정되지 않는 예시가 있으면 종료 코드 1로 끝납니다.',

  'list the templates of documents, copy and check your own': '문서 템플릿의 목록, 복사, 점검',
  'Lists the templates of documents, and in which documents each stands.':
    '문서 템플릿과 각 템플릿이 쓰이는 문서를 보여 줍니다.',
  'copy templates to change them': '고쳐 쓸 템플릿 복사',
  'Copies templates into a folder of your own, to be changed; overwrites nothing.':
    '고쳐 쓸 템플릿을 자체 폴더에 복사하며, 이미 있는 파일은 덮어쓰지 않습니다.',
  'such as partials/cover': '예: partials/cover',
  'where they go': '저장할 폴더',
  'say what is wrong with templates': '템플릿의 문제 보고',
  'Reads every template and looks up every path of it in the view, whatever the plan; exits with 1 where one is wrong.':
    '계획과 관계없이 모든 템플릿의 문법과 참조를 점검합니다. 문제가 있으면 종료 코드 1로 끝납니다.',
  'your own templates (default: those that come along)': '자체 템플릿의 폴더(기본: 기본 제공 템플릿)',

  'take over what people have filled into a checklist': '점검표에 작성한 내용을 계획에 반영',
  'Shows what a filled-in workbook of holdfast checklist changes, and writes the confirmations, exclusions and measures into the plan.':
    'holdfast checklist 로 만들어 작성한 엑셀 파일에서 바뀐 내용을 보여 주고, 확인, 제외, 조치를 계획에 저장합니다.',
  'the .xlsx file': '.xlsx 파일',

  'try a plan: what comes back, when, and why not': '계획의 모의 복구: 복구되는 것, 시점, 복구되지 않는 이유',
  'Tries the scenarios of a plan on paper. Times are worked out from the data and say whether they are declared or proven.':
    '계획의 시나리오를 시뮬레이션합니다. 시간은 자료에서 계산하며, 선언된 값인지 입증된 값인지를 밝힙니다.',
  'make up a scenario: element, system@site, or element=duration (pangyo=P5D)':
    '임의 시나리오: 요소, 시스템@사업장, 또는 요소=기간(예: pangyo=P5D)',
  'a JSON Merge Patch of the plan; shows before and after':
    '계획을 바꾸는 JSON Merge Patch 파일. 바꾸기 전과 후를 보여 줌',
  'how results are shown': '결과의 표시 형식',

  'say what a code means, why it matters and how to put it right': '코드의 뜻, 중요한 이유, 고치는 방법 설명',
  'Explains a code that check prints, with a bad and a good example; without a code, lists all.':
    'check 명령이 출력하는 코드를 나쁜 예와 좋은 예로 설명합니다. 코드를 지정하지 않으면 모든 코드를 보여 줍니다.',
  'such as reference-unknown': '예: reference-unknown',

  'begin a plan': '계획 시작',
  'Writes a commented starting plan into a new folder.': '설명이 달린 시작용 계획을 새 폴더에 작성합니다.',
  'where the plan goes; it must be empty or new': '계획을 저장할 폴더. 비어 있거나 없는 폴더여야 함',
  'what the plan is for': '업종',
  'language of the plan (default: that of the terminal; Korean where the terminal has none)':
    '계획의 언어(기본: 터미널의 언어, 터미널에 없으면 한국어)',

  'bring a plan to the current version of the schema': '계획을 현재 스키마 버전으로 변환',
  'Rewrites the files of a plan for the current version of the schema; changes nothing that is current.':
    '계획 파일을 현재 스키마 버전에 맞게 고칩니다. 이미 현재 버전인 것은 바꾸지 않습니다.',

  'print the JSON Schema of a plan, or another of the schemas': '계획 등의 JSON 스키마 출력',
  'Prints a JSON Schema: of a plan, of a rule book, of the facts that rule books speak of, or of what check or checklist prints as JSON.':
    '계획, 규제 파일, 규제에서 쓰는 사실 항목, check 또는 checklist 명령의 JSON 출력에 대한 JSON 스키마를 출력합니다.',
  'which schema': '스키마',
};

const korean = (english: string): string => KOREAN[english] ?? english;

/** What the parser adds to a description. */
const additions = (text: string): string =>
  text.replace(/\(choices: /, '(선택: ').replace(/(\(|, )default: /, '$1기본: ');

const usage = (text: string): string => text.replace('[options]', '[옵션]').replace('[command]', '[명령]');

/** Help in Korean of a command and all below it; call it when all are there. */
export function speakKorean(command: Command): void {
  command
    .summary(korean(command.summary()))
    .description(korean(command.description()))
    .helpOption('-h, --help', OF_PARSER.help)
    .configureHelp({
      styleTitle: (title) => OF_PARSER.headings[title] ?? title,
      styleUsage: usage,
      styleSubcommandTerm: usage,
      optionDescription: (option) => additions(Help.prototype.optionDescription.call(new Help(), option)),
      argumentDescription: (argument) =>
        additions(Help.prototype.argumentDescription.call(new Help(), argument)),
      // Hangul takes two columns of a terminal.
      displayWidth: stringWidth,
    });
  for (const described of [...command.options, ...command.registeredArguments]) {
    described.description = korean(described.description);
  }
  if (command.parent === null) command.helpCommand('help [command]', OF_PARSER.help);
  for (const below of command.commands) speakKorean(below);
}
