// What can be wrong with a text as JSON or YAML.
import { entry } from './entry.ts';

export const SYNTAX_PROBLEMS = {
  'json-syntax': entry<{ problem: JsonProblem }>(
    'error',
    {
      en: ({ problem }) => `This is not valid JSON: ${JSON_WORDS.en[problem]}.`,
      ko: ({ problem }) => `올바른 JSON이 아닙니다. ${JSON_WORDS.ko[problem]}.`,
    },
    {
      en: () => 'Look at this place and just before it: commas, quotation marks and brackets.',
      ko: () => '이 위치와 바로 앞의 쉼표, 따옴표, 괄호를 확인하십시오.',
    },
  ),
  'key-duplicate': entry<{ key: string; firstLine: number }>(
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
  'file-too-deep': entry<{ limit: number; of?: 'regime' }>(
    'error',
    {
      en: ({ limit }) => `The file is nested deeper than ${limit} levels.`,
      ko: ({ limit }) => `파일의 중첩 깊이가 ${limit}단계를 넘습니다.`,
    },
    {
      en: ({ of }) => `Check that this is the ${of ?? 'plan'}.`,
      ko: ({ of }) => `${of === 'regime' ? '규제' : '계획'} 파일이 맞는지 확인하십시오.`,
    },
  ),
  'yaml-syntax': entry<{ problem: YamlProblem }>(
    'error',
    {
      en: ({ problem }) => `This is not valid YAML: ${YAML_WORDS.en[problem]}.`,
      ko: ({ problem }) => `올바른 YAML이 아닙니다. ${YAML_WORDS.ko[problem]}.`,
    },
    {
      en: () => 'Look at this place and just before it: indentation, colons, quotation marks.',
      ko: () => '이 위치와 바로 앞의 들여쓰기, 콜론, 따옴표를 확인하십시오.',
    },
  ),
  'yaml-tab': entry<object>(
    'error',
    {
      en: () => 'The line is indented with a tab, which YAML does not allow.',
      ko: () => '줄을 탭으로 들여 썼습니다. YAML에서는 허용되지 않습니다.',
    },
    {
      en: () => 'Indent with spaces.',
      ko: () => '공백으로 들여 쓰십시오.',
    },
  ),
  'yaml-several-documents': entry<object>(
    'error',
    {
      en: () => 'The file holds several YAML documents; a second one begins here.',
      ko: () => '파일 하나에 YAML 문서가 여러 개 있습니다. 두 번째 문서가 여기서 시작합니다.',
    },
    {
      en: () => 'Take out the line "---", or put the second document into a file of its own.',
      ko: () => '"---" 줄을 빼거나 두 번째 문서를 별도의 파일로 옮기십시오.',
    },
  ),
  'yaml-aliases': entry<{ limit: number }>(
    'error',
    {
      en: ({ limit }) => `An anchor is repeated more than ${limit} times, directly or through others.`,
      ko: ({ limit }) => `앵커 하나가 직접 또는 다른 앵커를 거쳐 ${limit}번 넘게 반복됩니다.`,
    },
    {
      en: () => 'Write the values out; a plan that unfolds without end cannot be read.',
      ko: () => '값을 직접 적으십시오. 끝없이 펼쳐지는 계획은 읽을 수 없습니다.',
    },
  ),
  'number-unsafe': entry<{ text: string }>(
    'error',
    {
      en: ({ text }) => `The number ${text} is beyond what can be kept exactly.`,
      ko: ({ text }) => `${text}: 정확히 다룰 수 있는 숫자 범위를 벗어납니다.`,
    },
    {
      en: () =>
        'If it is a name such as a contract number, put it into quotation marks; else check the figure.',
      ko: () => '계약 번호 같은 이름이라면 따옴표로 묶고, 수량이라면 값을 확인하십시오.',
    },
  ),
  'text-broken': entry<object>(
    'error',
    {
      en: () => 'The text holds half a character (a lone surrogate).',
      ko: () => '문자열에 반쪽 문자(짝이 없는 서로게이트)가 들어 있습니다.',
    },
    {
      en: () => 'Type the character again; it was cut when the text was copied or shortened.',
      ko: () => '해당 글자를 다시 입력하십시오. 복사하거나 줄이는 과정에서 잘린 글자입니다.',
    },
  ),
} as const;

/** Ways in which a file can fail to be JSON. */
const JSON_WORDS = {
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

export type JsonProblem = keyof (typeof JSON_WORDS)['en'];

/** Ways in which a file can fail to be YAML. */
const YAML_WORDS = {
  en: {
    indentation: 'the indentation does not fit',
    alias: 'an alias (*name) names no anchor (&name), or is malformed',
    anchor: 'an anchor or tag stands where none may stand',
    tag: 'a tag (!name) is not known here; plans need none',
    key: 'a key must be text on one line',
    escape: 'a \\ escape in a quoted text is malformed',
    start: 'a text that begins with this character must be put into quotation marks',
    closing: 'a colon, comma, bracket or quotation mark is missing, or the indentation does not fit',
    token: 'an unexpected character or word',
  },
  ko: {
    indentation: '들여쓰기가 맞지 않습니다',
    alias: '별칭(*이름)에 해당하는 앵커(&이름)가 없거나 형식이 잘못되었습니다',
    anchor: '앵커나 태그를 쓸 수 없는 자리입니다',
    tag: '알 수 없는 태그(!이름)입니다. 계획에는 태그가 필요하지 않습니다',
    key: '항목 이름은 한 줄의 문자열이어야 합니다',
    escape: '따옴표 안의 \\ 표기가 잘못되었습니다',
    start: '이 문자로 시작하는 문자열은 따옴표로 묶어야 합니다',
    closing: '콜론, 쉼표, 괄호, 따옴표 가운데 하나가 빠졌거나 들여쓰기가 맞지 않습니다',
    token: '뜻밖의 문자나 낱말이 있습니다',
  },
} as const;

export type YamlProblem = keyof (typeof YAML_WORDS)['en'];
