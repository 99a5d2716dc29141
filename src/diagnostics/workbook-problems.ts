// What can be wrong with a workbook that somebody has filled in, or a list of requirements from elsewhere.
import { entry } from './entry.ts';

/** What keeps a row from being taken over. */
export type RowProblem = keyof (typeof ROW_PROBLEMS)['en'];

/** Why requirements cannot be taken from a file. */
type UnreadableRequirements = { readonly file: string } & (
  | { readonly reason: 'form' | 'empty' | 'deep' }
  | { readonly reason: 'group'; readonly unknown: readonly string[]; readonly families: readonly string[] }
  | { readonly reason: 'large'; readonly limitMegabytes: number }
);

/** More names than this help nobody. */
const MOST_NAMES = 30;
const listed = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');

const ROW_PROBLEMS = {
  en: {
    'unknown-requirement': () => 'the rule book has no such requirement',
    'number-missing': () => 'something is filled in, but the number of the requirement is gone',
    'row-twice': () => 'the requirement stands in a row above already',
    'changed-meanwhile': () =>
      'what the plan says of it has changed since the workbook was made; fill it into a new workbook',
    'confirmation-unknown': (value: string) => `the confirmation "${value}" is not one of the list`,
    'confirmation-missing': () => 'something is filled in, but not what is confirmed',
    'decided-by-data': () => 'the data of the plan decide it; nobody can attest it',
    'person-missing': () => 'nobody is named',
    'person-unknown': (value: string) => `the plan has no person "${value}", or more than one`,
    'day-missing': () => 'the day of the confirmation is missing',
    'day-wrong': (value: string) => `"${value}" is no day`,
    'expires-before': (value: string) => `it expires on ${value}, before the day of the confirmation`,
    'reason-missing': () => 'the reason why it does not apply is missing',
  },
  ko: {
    'unknown-requirement': () => '규제에 없는 요구사항입니다',
    'number-missing': () => '내용은 적혀 있으나 요구사항 번호가 없습니다',
    'row-twice': () => '같은 요구사항이 위의 행에도 있습니다',
    'changed-meanwhile': () =>
      '엑셀 파일을 만든 뒤 계획의 해당 내용이 바뀌었습니다. 새로 만든 엑셀 파일에 적으십시오',
    'confirmation-unknown': (value: string) => `확인 값 "${value}"이 목록에 없습니다`,
    'confirmation-missing': () => '내용은 적혀 있으나 확인 값이 비어 있습니다',
    'decided-by-data': () => '계획의 데이터로 판정하는 항목이므로 사람이 확인할 수 없습니다',
    'person-missing': () => '담당자가 비어 있습니다',
    'person-unknown': (value: string) => `계획에 "${value}" 인원이 없거나 둘 이상입니다`,
    'day-missing': () => '확인일이 비어 있습니다',
    'day-wrong': (value: string) => `"${value}" 값은 날짜가 아닙니다`,
    'expires-before': (value: string) => `유효기한 ${value}이 확인일보다 앞섭니다`,
    'reason-missing': () => '해당없음의 사유가 비어 있습니다',
  },
} as const;

export const WORKBOOK_PROBLEMS = {
  'workbook-refused': entry<{
    file: string;
    reason: 'no-workbook' | 'no-checklist' | 'other-plan' | 'other-regime';
  }>(
    'error',
    {
      en: ({ file, reason }) =>
        ({
          'no-workbook': `"${file}" cannot be read as a workbook: it is damaged, of another kind, protected by a password or by DRM, or unpacks to more than 64 MB.`,
          'no-checklist': `"${file}" is no checklist that Holdfast has made, or its columns have been renamed.`,
          'other-plan': `"${file}" is the checklist of another plan.`,
          'other-regime': `"${file}" is a checklist of a rule book that is not here.`,
        })[reason],
      ko: ({ file, reason }) =>
        ({
          'no-workbook': `"${file}" 파일을 엑셀 통합 문서(.xlsx)로 읽을 수 없습니다. 손상된 파일, 다른 형식의 파일, 암호나 DRM이 걸린 파일, 압축을 풀면 64 MB를 넘는 파일은 읽지 않습니다.`,
          'no-checklist': `"${file}" 파일은 Holdfast가 만든 점검표가 아니거나 열 제목이 바뀌었습니다.`,
          'other-plan': `"${file}" 파일은 다른 계획의 점검표입니다.`,
          'other-regime': `"${file}" 파일은 여기에 없는 규제의 점검표입니다.`,
        })[reason],
    },
    {
      en: () => 'Make a new one with "holdfast checklist PATH --format xlsx --out FOLDER" and fill that in.',
      ko: () => '"holdfast checklist 경로 --format xlsx --out 폴더"로 새로 만들어 작성하십시오.',
    },
  ),
  'requirements-unreadable': entry<UnreadableRequirements>(
    'error',
    {
      en: (args) => {
        const file = `"${args.file}"`;
        switch (args.reason) {
          case 'form':
            return `${file} is neither an OSCAL catalogue nor a table with a column of requirements.`;
          case 'empty':
            return `${file} holds no requirement.`;
          case 'group':
            return `${file} has no family ${args.unknown.map((id) => `"${id}"`).join(', ')}.`;
          case 'deep':
            return `${file} is nested deeper than any catalogue is.`;
          case 'large':
            return `The requirements of ${file} make more than the ${args.limitMegabytes} MB that a rule book may have.`;
        }
      },
      ko: (args) => {
        const file = `"${args.file}" 파일`;
        switch (args.reason) {
          case 'form':
            return `${file}은 OSCAL 카탈로그도, 요구사항 열이 있는 표도 아닙니다.`;
          case 'empty':
            return `${file}에 요구사항이 없습니다.`;
          case 'group':
            return `${file}에 없는 분류입니다: ${args.unknown.map((id) => `"${id}"`).join(', ')}.`;
          case 'deep':
            return `${file}의 중첩 깊이가 카탈로그의 한도를 넘습니다.`;
          case 'large':
            return `${file}의 요구사항은 규제 한 건의 한도인 ${args.limitMegabytes} MB를 넘습니다.`;
        }
      },
    },
    {
      en: (args) =>
        args.reason === 'group' && args.families.length > 0
          ? `Choose among those that it has: ${listed(args.families)}.`
          : args.reason === 'group'
            ? 'Leave out --group: only an OSCAL catalogue has families.'
            : args.reason === 'large'
              ? 'Take some families at a time with --group, or split the table.'
              : 'Give a .json OSCAL catalogue, or a .csv or .xlsx whose first row names the columns: id, citation, requirement.',
      ko: (args) =>
        args.reason === 'group' && args.families.length > 0
          ? `있는 분류 가운데 고르십시오: ${listed(args.families)}.`
          : args.reason === 'group'
            ? '--group 옵션을 빼십시오. 분류는 OSCAL 카탈로그에만 있습니다.'
            : args.reason === 'large'
              ? '--group 옵션으로 분류를 나누어 가져오거나 표를 나누십시오.'
              : '.json OSCAL 카탈로그나, 첫 행에 번호·근거 조항·요구사항 열 제목이 있는 .csv 또는 .xlsx 파일을 지정하십시오.',
    },
  ),
  'workbook-row-wrong': entry<{
    row: number;
    requirement: string;
    problem: RowProblem;
    value: string;
  }>(
    'error',
    {
      en: ({ row, requirement, problem, value }) =>
        `Row ${row}${requirement && ` (${requirement})`}: ${ROW_PROBLEMS.en[problem](value)}.`,
      ko: ({ row, requirement, problem, value }) =>
        `${row}행${requirement && `(${requirement})`}: ${ROW_PROBLEMS.ko[problem](value)}.`,
    },
    {
      en: () => 'Correct the row and try again: nothing has been taken over.',
      ko: () => '행을 고친 뒤 다시 실행하십시오. 아직 아무것도 반영하지 않았습니다.',
    },
  ),
} as const;
