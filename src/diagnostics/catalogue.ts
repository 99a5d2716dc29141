// Every diagnostic that Holdfast can give: its code, how grave it is, what is wrong and what to do, in English and Korean.
import type { Severity } from './severity.ts';

export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

type Sentence<Args> = Readonly<Record<Language, (args: Args) => string>>;

interface Entry<Args> {
  readonly severity: Severity;
  /** What is wrong, as one sentence. */
  readonly message: Sentence<Args>;
  /** What to do about it, as one sentence. */
  readonly hint: Sentence<Args>;
}

function entry<Args>(severity: Severity, message: Sentence<Args>, hint: Sentence<Args>): Entry<Args> {
  return { severity, message, hint };
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

const nearest = {
  en: (name: string | undefined, otherwise: string) =>
    name === undefined ? otherwise : `Did you mean "${name}"?`,
  ko: (name: string | undefined, otherwise: string) =>
    name === undefined ? otherwise : `혹시 "${name}" 아닙니까?`,
};

/** Kinds of value that a field can ask for, in words. */
const VALUE_KINDS = {
  en: {
    text: 'text, or { "ko": "…", "en": "…" }',
    need: 'an id, or { "anyOf": [ids] }',
    string: 'text in quotation marks',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ … ]',
    object: 'an object { … }',
    null: 'null',
  },
  ko: {
    text: '문자열 또는 { "ko": "…", "en": "…" }',
    need: 'id 또는 { "anyOf": [id 목록] }',
    string: '따옴표로 묶은 문자열',
    number: '숫자',
    integer: '정수',
    boolean: 'true 또는 false',
    array: '목록 [ … ]',
    object: '객체 { … }',
    null: 'null',
  },
} as const;

export type ValueKind = keyof (typeof VALUE_KINDS)['en'];

export const catalogue = {
  'path-missing': entry<{ path: string }>(
    'error',
    {
      en: ({ path }) => `There is no file or folder "${path}".`,
      ko: ({ path }) => `"${path}" 파일이나 폴더가 없습니다.`,
    },
    { en: () => 'Check the spelling of the path.', ko: () => '경로의 철자를 확인하십시오.' },
  ),
  'path-unreadable': entry<{ path: string; reason: string }>(
    'error',
    {
      en: ({ path, reason }) => `"${path}" cannot be read (${reason}).`,
      ko: ({ path, reason }) => `"${path}" 읽기에 실패했습니다(${reason}).`,
    },
    { en: () => 'Check the permissions of the file.', ko: () => '파일의 권한을 확인하십시오.' },
  ),
  'file-too-large': entry<{ megabytes: number; limitMegabytes: number }>(
    'error',
    {
      en: ({ megabytes, limitMegabytes }) =>
        `The file has ${megabytes} MB; a plan file may have ${limitMegabytes} MB at most.`,
      ko: ({ megabytes, limitMegabytes }) =>
        `파일 크기가 ${megabytes} MB입니다. 계획 파일은 ${limitMegabytes} MB까지 읽습니다.`,
    },
    {
      en: () => 'Check that this is the plan; if it is, split it over several files in a folder.',
      ko: () => '계획 파일이 맞는지 확인하고, 맞다면 폴더 안의 여러 파일로 나누십시오.',
    },
  ),
  'folder-without-files': entry<{ path: string }>(
    'error',
    {
      en: ({ path }) => `The folder "${path}" holds no .json file.`,
      ko: ({ path }) => `"${path}" 폴더에 .json 파일이 없습니다.`,
    },
    {
      en: () => 'Give the folder in which the plan stands.',
      ko: () => '계획 파일이 들어 있는 폴더를 지정하십시오.',
    },
  ),
  'file-empty': entry<object>(
    'error',
    { en: () => 'The file is empty.', ko: () => '파일이 비어 있습니다.' },
    {
      en: () => 'Write at least {} into it, or take it out of the folder.',
      ko: () => '최소한 {} 를 적거나 폴더에서 빼십시오.',
    },
  ),
  'byte-order-mark': entry<object>(
    'error',
    {
      en: () => 'The file begins with a byte order mark, which JSON does not allow.',
      ko: () => '파일이 바이트 순서 표시(BOM)로 시작합니다. JSON에서는 허용되지 않습니다.',
    },
    {
      en: () => 'Save it as "UTF-8" without BOM.',
      ko: () => '편집기에서 "UTF-8(BOM 없음)"으로 저장하십시오.',
    },
  ),
  'encoding-wrong': entry<object>(
    'error',
    { en: () => 'The file is not UTF-8 text.', ko: () => '파일이 UTF-8 텍스트가 아닙니다.' },
    {
      en: () => 'Save it with the encoding UTF-8.',
      ko: () => 'UTF-8 인코딩으로 저장하십시오(CP949나 UTF-16이 아닌지 확인하십시오).',
    },
  ),
  'json-syntax': entry<{ problem: SyntaxProblem }>(
    'error',
    {
      en: ({ problem }) => `This is not valid JSON: ${SYNTAX_PROBLEMS.en[problem]}.`,
      ko: ({ problem }) => `올바른 JSON이 아닙니다. ${SYNTAX_PROBLEMS.ko[problem]}.`,
    },
    {
      en: () => 'Look at this place and just before it: commas, quotation marks and brackets.',
      ko: () => '이 위치와 바로 앞의 쉼표, 따옴표, 괄호를 확인하십시오.',
    },
  ),
  'json-duplicate-key': entry<{ key: string; firstLine: number }>(
    'error',
    {
      en: ({ key, firstLine }) => `"${key}" stands twice in the same object, first in line ${firstLine}.`,
      ko: ({ key, firstLine }) =>
        `같은 객체에 "${key}" 항목이 두 번 있습니다. 처음은 ${firstLine}번째 줄입니다.`,
    },
    {
      en: () => 'Keep one of the two; which one would count is not defined.',
      ko: () => '둘 중 하나만 남기십시오. 어느 값이 쓰일지 정해져 있지 않습니다.',
    },
  ),
  'json-too-deep': entry<{ limit: number }>(
    'error',
    {
      en: ({ limit }) => `The file is nested deeper than ${limit} levels.`,
      ko: ({ limit }) => `파일의 중첩 깊이가 ${limit}단계를 넘습니다.`,
    },
    { en: () => 'Check that this is the plan.', ko: () => '계획 파일이 맞는지 확인하십시오.' },
  ),
  'root-not-object': entry<object>(
    'error',
    {
      en: () => 'A plan file must be one object { … } with sections.',
      ko: () => '계획 파일은 구획을 담은 객체 { … } 하나여야 합니다.',
    },
    {
      en: () => 'Put the content into { "sectionName": … }.',
      ko: () => '내용을 { "구획 이름": … } 안에 넣으십시오.',
    },
  ),
  'section-in-two-files': entry<{ section: string; otherFile: string }>(
    'error',
    {
      en: ({ section, otherFile }) => `The section "${section}" also stands in ${otherFile}.`,
      ko: ({ section, otherFile }) => `"${section}" 구획이 ${otherFile} 파일에도 있습니다.`,
    },
    {
      en: () => 'Keep it in one file; only lists may be spread over several.',
      ko: () => '한 파일에만 두십시오. 여러 파일로 나눌 수 있는 것은 목록뿐입니다.',
    },
  ),
  'property-missing': entry<{ property: string; owner: string }>(
    'error',
    {
      en: ({ property, owner }) => `"${property}" is missing in ${owner}.`,
      ko: ({ property, owner }) => `${owner}: "${property}" 항목이 없습니다.`,
    },
    {
      en: ({ property }) => `Add "${property}".`,
      ko: ({ property }) => `"${property}" 항목을 추가하십시오.`,
    },
  ),
  'property-unknown': entry<{ property: string; suggestion?: string }>(
    'error',
    {
      en: ({ property }) => `"${property}" is not a field that stands here.`,
      ko: ({ property }) => `"${property}" 항목은 여기에 쓸 수 없습니다.`,
    },
    {
      en: ({ suggestion }) =>
        nearest.en(suggestion, 'Remove it, or look up the fields in schemas/plan.schema.json.'),
      ko: ({ suggestion }) =>
        nearest.ko(suggestion, '지우거나 schemas/plan.schema.json 의 항목을 확인하십시오.'),
    },
  ),
  'type-wrong': entry<{ expected: ValueKind; actual: ValueKind }>(
    'error',
    {
      en: ({ expected, actual }) =>
        `This should be ${VALUE_KINDS.en[expected]}, not ${VALUE_KINDS.en[actual]}.`,
      ko: ({ expected, actual }) =>
        `여기에는 ${VALUE_KINDS.ko[expected]} 형식이 와야 합니다. 지금은 ${VALUE_KINDS.ko[actual]} 형식입니다.`,
    },
    {
      en: ({ expected }) => `Write ${VALUE_KINDS.en[expected]}.`,
      ko: ({ expected }) => `${VALUE_KINDS.ko[expected]} 형식으로 적으십시오.`,
    },
  ),
  'value-not-allowed': entry<{ value: string; allowed: readonly string[]; suggestion?: string }>(
    'error',
    {
      en: ({ value, allowed }) => `${value} is not one of ${quoted(allowed)}.`,
      ko: ({ value, allowed }) => `${value} 값은 쓸 수 없습니다. 쓸 수 있는 값: ${quoted(allowed)}.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, 'Choose one of them.'),
      ko: ({ suggestion }) => nearest.ko(suggestion, '이 가운데 하나를 고르십시오.'),
    },
  ),
  'duration-wrong': entry<{ value: string }>(
    'error',
    {
      en: ({ value }) => `"${value}" is not a duration in weeks, days, hours, minutes and seconds.`,
      ko: ({ value }) => `"${value}" 값은 주·일·시·분·초로 적은 기간이 아닙니다.`,
    },
    {
      en: () => 'Write PT30M for 30 minutes, PT4H for 4 hours, P3D for 3 days; months and years are refused.',
      ko: () => '30분은 PT30M, 4시간은 PT4H, 3일은 P3D 로 적으십시오. 월과 년은 쓸 수 없습니다.',
    },
  ),
  'duration-zero': entry<object>(
    'error',
    {
      en: () => 'A loss must last longer than zero.',
      ko: () => '상실 기간은 0보다 길어야 합니다.',
    },
    {
      en: () => 'Give how long it is lost, or leave "for" out if it never returns.',
      ko: () => '상실 기간을 적으십시오. 돌아오지 않는다면 "for" 항목을 빼십시오.',
    },
  ),
  'date-wrong': entry<{ value: string }>(
    'error',
    {
      en: ({ value }) => `"${value}" is not a day of the calendar.`,
      ko: ({ value }) => `"${value}" 값은 날짜가 아닙니다.`,
    },
    {
      en: () => 'Write year-month-day, such as 2026-09-30.',
      ko: () => '연-월-일로 적으십시오(예: 2026-09-30).',
    },
  ),
  'id-wrong': entry<{ value: string }>(
    'error',
    {
      en: ({ value }) => `"${value}" cannot be an id.`,
      ko: ({ value }) => `"${value}" 값은 id로 쓸 수 없습니다.`,
    },
    {
      en: () => 'Use letters, digits, dot, hyphen and underscore, beginning with a letter or digit.',
      ko: () => '글자와 숫자로 시작하고 글자, 숫자, 점, 붙임표, 밑줄만 쓰십시오.',
    },
  ),
  'pattern-wrong': entry<{ value: string }>(
    'error',
    {
      en: ({ value }) => `"${value}" does not have the form that is asked for here.`,
      ko: ({ value }) => `"${value}" 값의 형식이 맞지 않습니다.`,
    },
    {
      en: () => 'Compare it with the example in schemas/plan.schema.json.',
      ko: () => 'schemas/plan.schema.json 의 예와 비교하십시오.',
    },
  ),
  'number-out-of-range': entry<{ value: number; relation: string; limit: number }>(
    'error',
    {
      en: ({ value, relation, limit }) => `${value} is out of range: it must be ${relation} ${limit}.`,
      ko: ({ value, relation, limit }) => `${value} 값이 범위를 벗어납니다(${relation} ${limit}).`,
    },
    {
      en: () => 'Check the unit and the figure.',
      ko: () => '단위와 숫자를 확인하십시오.',
    },
  ),
  'length-wrong': entry<{ relation: string; limit: number }>(
    'error',
    {
      en: ({ relation, limit }) =>
        limit === 1 ? 'This is empty.' : `The length must be ${relation} ${limit}.`,
      ko: ({ relation, limit }) =>
        limit === 1 ? '비어 있습니다.' : `길이는 ${relation} ${limit} 이어야 합니다.`,
    },
    {
      en: ({ limit }) => (limit === 1 ? 'Write something, or leave the field out.' : 'Make it fit.'),
      ko: ({ limit }) => (limit === 1 ? '내용을 적거나 항목을 빼십시오.' : '길이를 맞추십시오.'),
    },
  ),
  'value-wrong': entry<{ problem: string }>(
    'error',
    {
      en: ({ problem }) => `The value does not fit: ${problem}.`,
      ko: ({ problem }) => `값이 맞지 않습니다: ${problem}.`,
    },
    {
      en: () => 'Compare it with schemas/plan.schema.json.',
      ko: () => 'schemas/plan.schema.json 과 비교하십시오.',
    },
  ),
  'id-duplicate': entry<{ id: string; otherPlace: string }>(
    'error',
    {
      en: ({ id, otherPlace }) => `The id "${id}" is already used at ${otherPlace}.`,
      ko: ({ id, otherPlace }) => `"${id}" id는 이미 ${otherPlace} 에서 쓰고 있습니다.`,
    },
    {
      en: () => 'Give one of the two another id; references would not know which is meant.',
      ko: () => '둘 중 하나의 id를 바꾸십시오. 어느 것을 가리키는지 알 수 없습니다.',
    },
  ),
  'reference-unknown': entry<{ id: string; collections: readonly string[]; suggestion?: string }>(
    'error',
    {
      en: ({ id, collections }) => `Nothing in ${collections.join(', ')} has the id "${id}".`,
      ko: ({ id, collections }) => `${collections.join(', ')} 에 id가 "${id}"인 항목이 없습니다.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, 'Add the entry, or correct the id.'),
      ko: ({ suggestion }) => nearest.ko(suggestion, '항목을 추가하거나 id를 고치십시오.'),
    },
  ),
  'reference-wrong-kind': entry<{ id: string; collections: readonly string[]; actual: string }>(
    'error',
    {
      en: ({ id, collections, actual }) =>
        `"${id}" stands in ${actual}, but an entry of ${collections.join(' or ')} is asked for here.`,
      ko: ({ id, collections, actual }) =>
        `"${id}" 항목은 ${actual} 에 있습니다. 여기에는 ${collections.join(', ')} 의 항목이 와야 합니다.`,
    },
    {
      en: ({ collections }) => `Name an entry of ${collections.join(' or ')}.`,
      ko: ({ collections }) => `${collections.join(', ')} 에 있는 항목을 적으십시오.`,
    },
  ),
  'deployment-unknown': entry<{ system: string; site: string; sites: readonly string[] }>(
    'error',
    {
      en: ({ system, site }) => `The system "${system}" has no copy at "${site}".`,
      ko: ({ system, site }) => `"${system}" 시스템은 "${site}" 에 배치되어 있지 않습니다.`,
    },
    {
      en: ({ sites }) =>
        sites.length === 0
          ? 'It has no deployments; name the system alone.'
          : `It has copies at ${quoted(sites)}.`,
      ko: ({ sites }) =>
        sites.length === 0
          ? '배치가 없는 시스템입니다. 시스템 id만 적으십시오.'
          : `배치된 곳: ${quoted(sites)}.`,
    },
  ),
  'active-copy-missing': entry<{ system: string }>(
    'error',
    {
      en: ({ system }) => `The system "${system}" has copies, but none is active.`,
      ko: ({ system }) => `"${system}" 시스템에 배치는 있으나 동작(active) 배치가 없습니다.`,
    },
    {
      en: () => 'Say which copy serves now: "role": "active".',
      ko: () => '지금 서비스하는 배치에 "role": "active" 를 적으십시오.',
    },
  ),
  'circle-of-parts': entry<{ path: readonly string[] }>(
    'error',
    {
      en: ({ path }) => `These sites are part of each other: ${path.join(' → ')}.`,
      ko: ({ path }) => `장소가 서로의 일부로 되어 있습니다: ${path.join(' → ')}.`,
    },
    {
      en: () => 'Take out one "partOf".',
      ko: () => '"partOf" 하나를 빼십시오.',
    },
  ),
  'circle-of-processes': entry<{ path: readonly string[] }>(
    'error',
    {
      en: ({ path }) => `These processes wait for each other and could never begin: ${path.join(' → ')}.`,
      ko: ({ path }) => `업무가 서로를 기다려 시작할 수 없습니다: ${path.join(' → ')}.`,
    },
    {
      en: () => 'Let them need the systems that they share instead of each other.',
      ko: () => '서로가 아니라 함께 쓰는 시스템을 필요로 하게 하십시오.',
    },
  ),
  'output-unwritable': entry<{ path: string; reason: string }>(
    'error',
    {
      en: ({ path, reason }) => `"${path}" cannot be written (${reason}).`,
      ko: ({ path, reason }) => `"${path}" 쓰기에 실패했습니다(${reason}).`,
    },
    {
      en: () => 'Choose another folder with --out, or change the permissions.',
      ko: () => '--out 으로 다른 폴더를 지정하거나 권한을 바꾸십시오.',
    },
  ),
  'option-wrong': entry<{ option: string; value: string; allowed: string }>(
    'error',
    {
      en: ({ option, value, allowed }) => `${option} cannot be "${value}"; it takes ${allowed}.`,
      ko: ({ option, value, allowed }) => `${option} 값 "${value}"은 쓸 수 없습니다. 가능한 값: ${allowed}.`,
    },
    { en: () => 'See holdfast --help.', ko: () => 'holdfast --help 를 보십시오.' },
  ),
  'regime-unknown': entry<{ id: string; known: readonly string[]; suggestion?: string }>(
    'error',
    {
      en: ({ id, known }) => `There is no regime "${id}"; there are ${quoted(known)}.`,
      ko: ({ id, known }) => `"${id}" 규제는 없습니다. 있는 규제: ${quoted(known)}.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, 'Choose one of them.'),
      ko: ({ suggestion }) => nearest.ko(suggestion, '이 가운데 하나를 고르십시오.'),
    },
  ),
  'regime-subject-unknown': entry<{ requirement: string; subject: string; suggestion?: string }>(
    'error',
    {
      en: ({ requirement, subject }) =>
        `Requirement ${requirement} asks for "${subject}", which is not a fact.`,
      ko: ({ requirement, subject }) => `요구사항 ${requirement}: "${subject}" 라는 사실 항목이 없습니다.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, 'See the facts in regimes/README.md.'),
      ko: ({ suggestion }) => nearest.ko(suggestion, 'regimes/README.md 의 사실 목록을 보십시오.'),
    },
  ),
  'regime-schema-refused': entry<{ requirement: string; problem: string }>(
    'error',
    {
      en: ({ requirement, problem }) => `The check of requirement ${requirement} cannot be used: ${problem}.`,
      ko: ({ requirement, problem }) => `요구사항 ${requirement}의 점검 조건을 쓸 수 없습니다: ${problem}.`,
    },
    {
      en: () => 'Correct "where" or "expect"; they are JSON Schemas for one fact.',
      ko: () => '"where" 또는 "expect" 를 고치십시오. 사실 하나에 대한 JSON Schema입니다.',
    },
  ),
  'template-wrong': entry<{ template: string; problem: string }>(
    'error',
    {
      en: ({ template, problem }) => `The template ${template} cannot be used: ${problem}.`,
      ko: ({ template, problem }) => `템플릿 ${template} 처리에 실패했습니다: ${problem}.`,
    },
    {
      en: () => 'Compare it with the template of that name in templates/.',
      ko: () => 'templates/ 의 같은 이름 템플릿과 비교하십시오.',
    },
  ),
  'glyph-missing': entry<{ character: string; codePoint: string; document: string }>(
    'warning',
    {
      en: ({ codePoint, document }) =>
        `No font has the character ${codePoint}, which stands in ${document}; the PDF shows a mark in its place.`,
      ko: ({ codePoint, document }) =>
        `${document}: 글꼴에 ${codePoint} 문자가 없어 PDF에는 표시로 대신합니다.`,
    },
    {
      en: () => 'Write it in another way if it must be readable on paper.',
      ko: () => '종이에서 읽혀야 한다면 다른 글자로 적으십시오.',
    },
  ),
} as const;

/** Ways in which a file can fail to be JSON. */
const SYNTAX_PROBLEMS = {
  en: {
    symbol: 'an unexpected character or word',
    number: 'a number is malformed',
    property: 'a property name in quotation marks was expected',
    value: 'a value was expected',
    colon: 'a colon was expected',
    comma: 'a comma is missing between two entries, or one stands too many',
    brace: 'a closing } is missing',
    bracket: 'a closing ] is missing',
    end: 'something follows after the end',
    comment: 'comments are not allowed',
    string: 'a text is not closed, or holds a line break or control character',
    escape: 'a \\ escape in a text is malformed',
  },
  ko: {
    symbol: '뜻밖의 문자나 낱말이 있습니다',
    number: '숫자의 형식이 잘못되었습니다',
    property: '따옴표로 묶은 항목 이름이 와야 합니다',
    value: '값이 와야 합니다',
    colon: '콜론(:)이 와야 합니다',
    comma: '항목 사이에 쉼표가 빠졌거나 쉼표가 하나 더 있습니다',
    brace: '닫는 } 가 없습니다',
    bracket: '닫는 ] 가 없습니다',
    end: '끝난 뒤에 다른 내용이 있습니다',
    comment: '주석은 쓸 수 없습니다',
    string: '문자열이 닫히지 않았거나 줄바꿈·제어 문자가 들어 있습니다',
    escape: '문자열 안의 \\ 표기가 잘못되었습니다',
  },
} as const;

export type SyntaxProblem = keyof (typeof SYNTAX_PROBLEMS)['en'];

export type DiagnosticCode = keyof typeof catalogue;

/** Arguments that the sentences of a code take. */
export type DiagnosticArguments<Code extends DiagnosticCode> = Parameters<
  (typeof catalogue)[Code]['message']['en']
>[0];
