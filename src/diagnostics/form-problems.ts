// What can be wrong with the form of a value.
import { entry, nearest, quoted } from './entry.ts';

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

/** The schemas that Holdfast holds files against, and what they describe. */
const SCHEMAS = {
  en: { plan: 'the plan', regime: 'the regime' },
  ko: { plan: '계획', regime: '규제' },
} as const;

export type SchemaName = keyof (typeof SCHEMAS)['en'];

export const FORM_PROBLEMS = {
  'property-missing': entry<{ property: string; owner: string; schema: SchemaName }>(
    'error',
    {
      en: ({ property, owner, schema }) => `"${property}" is missing in ${owner || SCHEMAS.en[schema]}.`,
      ko: ({ property, owner, schema }) => `${owner || SCHEMAS.ko[schema]}: "${property}" 항목이 없습니다.`,
    },
    {
      en: ({ property }) => `Add "${property}".`,
      ko: ({ property }) => `"${property}" 항목을 추가하십시오.`,
    },
  ),
  'property-unknown': entry<{ property: string; schema: SchemaName; suggestion?: string }>(
    'error',
    {
      en: ({ property }) => `"${property}" is not a field that stands here.`,
      ko: ({ property }) => `"${property}" 항목은 여기에 쓸 수 없습니다.`,
    },
    {
      en: ({ suggestion, schema }) =>
        nearest.en(suggestion, `Remove it, or look up the fields in schemas/${schema}.schema.json.`),
      ko: ({ suggestion, schema }) =>
        nearest.ko(suggestion, `지우거나 schemas/${schema}.schema.json 의 항목을 확인하십시오.`),
    },
  ),
  'type-wrong': entry<{ expected: ValueKind; actual: ValueKind; suggestion?: string }>(
    'error',
    {
      en: ({ expected, actual }) =>
        `This should be ${VALUE_KINDS.en[expected]}, not ${VALUE_KINDS.en[actual]}.`,
      ko: ({ expected, actual }) =>
        `여기에는 ${VALUE_KINDS.ko[expected]} 형식이 와야 합니다. 지금은 ${VALUE_KINDS.ko[actual]} 형식입니다.`,
    },
    {
      en: ({ expected, suggestion }) => `Write ${suggestion ?? VALUE_KINDS.en[expected]}.`,
      ko: ({ expected, suggestion }) =>
        suggestion === undefined
          ? `${VALUE_KINDS.ko[expected]} 형식으로 적으십시오.`
          : `${suggestion} 로 적으십시오.`,
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
  'pattern-wrong': entry<{ value: string; schema: SchemaName }>(
    'error',
    {
      en: ({ value }) => `"${value}" does not have the form that is asked for here.`,
      ko: ({ value }) => `"${value}" 값의 형식이 맞지 않습니다.`,
    },
    {
      en: ({ schema }) => `Compare it with the description of the field in schemas/${schema}.schema.json.`,
      ko: ({ schema }) => `schemas/${schema}.schema.json 의 항목 설명과 비교하십시오.`,
    },
  ),
  'color-wrong': entry<{ value: string }>(
    'error',
    {
      en: ({ value }) => `"${value}" is not a colour in the form that is asked for here.`,
      ko: ({ value }) => `"${value}" 값의 색 표기가 맞지 않습니다.`,
    },
    {
      en: () => 'Write # and six hexadecimal digits, such as "#0b4f6c".',
      ko: () => '# 뒤에 16진수 여섯 자리를 적으십시오(예: "#0b4f6c").',
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
  'schema-version-unknown': entry<{ version: number; current: number }>(
    'error',
    {
      en: ({ version, current }) =>
        `The plan is written for version ${version} of the schema; this Holdfast reads version ${current}.`,
      ko: ({ version, current }) =>
        `계획은 스키마 버전 ${version}용입니다. 이 Holdfast는 버전 ${current}을 읽습니다.`,
    },
    {
      en: ({ version, current }) =>
        version < current
          ? 'Run "holdfast migrate" on it.'
          : 'Install a newer Holdfast, or correct "schemaVersion".',
      ko: ({ version, current }) =>
        version < current
          ? '"holdfast migrate" 를 실행하십시오.'
          : '새 버전의 Holdfast를 설치하거나 "schemaVersion" 값을 고치십시오.',
    },
  ),
} as const;
