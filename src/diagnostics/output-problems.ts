// What can be wrong with what is asked for: options, documents, templates, output.
import { entry, nearest, quoted } from './entry.ts';
import { systemReason } from './system-reasons.ts';
import { type TemplateMistake, templateMistake } from './template-mistake.ts';

/** What a plan lacks for a document that is made for each of these, and what to do. */
const NOTHING_OF = {
  en: {
    regime: ['no rule book applies to it', 'Choose a rule book with --regime'],
    scenario: ['it has no scenario', 'Enter one in "scenarios"'],
    team: ['it has no team', 'Enter one in "teams"'],
    'planned exercise': [
      'it has no exercise that is still to be held',
      'Enter one without "heldOn" in "exercises"',
    ],
  },
  ko: {
    regime: ['적용되는 규제가 없습니다', '--regime 으로 규제를 지정하거나'],
    scenario: ['계획에 시나리오가 없습니다', '"scenarios" 에 항목을 입력하거나'],
    team: ['계획에 팀이 없습니다', '"teams" 에 항목을 입력하거나'],
    'planned exercise': [
      '계획에 앞으로 실시할 훈련이 없습니다',
      '"exercises" 에 "heldOn" 이 없는 항목을 입력하거나',
    ],
  },
} as const;

export const OUTPUT_PROBLEMS = {
  'output-unwritable': entry<{ path: string; reason: string }>(
    'error',
    {
      en: ({ path, reason }) => `"${path}" cannot be written (${systemReason(reason, 'en')}).`,
      ko: ({ path, reason }) => `"${path}" 쓰기에 실패했습니다(${systemReason(reason, 'ko')}).`,
    },
    {
      en: () => 'Name another folder, or clear the reason in brackets away.',
      ko: () => '다른 폴더를 지정하거나 괄호 안의 원인을 해결하십시오.',
    },
  ),
  'output-missing': entry<{ format: string; count: number }>(
    'error',
    {
      en: ({ format, count }) =>
        count > 1
          ? `${count} checklists as ${format} do not fit into one output.`
          : `A checklist as ${format} is a file, not text for a terminal.`,
      ko: ({ format, count }) =>
        count > 1
          ? `${format} 형식의 점검표 ${count}건은 한 번에 출력할 수 없습니다.`
          : `${format} 형식의 점검표는 화면에 출력할 수 없는 파일입니다.`,
    },
    {
      en: () => 'Give a folder with --out; one rule book as text, chosen with --regime, needs none.',
      ko: () =>
        '--out 으로 폴더를 지정하십시오. --regime 으로 고른 규제 하나를 글로 출력할 때는 필요하지 않습니다.',
    },
  ),
  'comparison-empty': entry<{ path: string }>(
    'error',
    {
      en: ({ path }) => `"${path}" answers none of these rule books: there is nothing to compare.`,
      ko: ({ path }) => `"${path}"에는 비교할 규제의 점검표가 없습니다.`,
    },
    {
      en: () => 'Give an earlier plan, or a checklist of the same rule book made with --format json.',
      ko: () => '이전 계획이나, 같은 규제에 대해 --format json 으로 만든 점검표를 지정하십시오.',
    },
  ),
  'option-wrong': entry<{ option: string; value: string; allowed: string }>(
    'error',
    {
      en: ({ option, value, allowed }) => `${option} cannot be "${value}"; write, for example, ${allowed}.`,
      ko: ({ option, value, allowed }) => `${option} 값 "${value}"은 쓸 수 없습니다(예: ${allowed}).`,
    },
    { en: () => 'See holdfast --help.', ko: () => 'holdfast --help 를 보십시오.' },
  ),
  'password-refused': entry<{ reason: 'archival' | 'empty' }>(
    'error',
    {
      en: ({ reason }) =>
        reason === 'empty'
          ? 'No password was given: it is empty.'
          : 'A copy with a password cannot be PDF/A: the standard forbids encryption, since an archive must always be able to open its files.',
      ko: ({ reason }) =>
        reason === 'empty'
          ? '암호가 비어 있습니다.'
          : '암호가 걸린 사본은 PDF/A가 될 수 없습니다. 보존 기관이 언제나 열 수 있어야 하므로 표준이 암호화를 금지합니다.',
    },
    {
      en: ({ reason }) =>
        reason === 'empty'
          ? 'Give it after --password, or in the environment variable HOLDFAST_PASSWORD.'
          : 'Build twice, into two folders: once with --archival to file it, once with --password to pass it on.',
      ko: ({ reason }) =>
        reason === 'empty'
          ? '--password 뒤나 환경 변수 HOLDFAST_PASSWORD 에 암호를 적으십시오.'
          : '폴더를 나누어 두 번 만드십시오. 보존용은 --archival, 배포용은 --password 로 만듭니다.',
    },
  ),
  'folder-in-use': entry<{ folder: string; file: string }>(
    'error',
    {
      en: ({ folder, file }) => `The folder "${folder}" is not empty: it holds "${file}".`,
      ko: ({ folder, file }) => `"${folder}" 폴더가 비어 있지 않습니다("${file}").`,
    },
    {
      en: () => 'Give a new folder: a starting plan overwrites nothing.',
      ko: () => '새 폴더를 지정하십시오. 시작용 계획은 아무것도 덮어쓰지 않습니다.',
    },
  ),
  'code-unknown': entry<{ code: string; suggestion?: string }>(
    'error',
    {
      en: ({ code }) => `There is no diagnostic or finding "${code}".`,
      ko: ({ code }) => `"${code}" 코드는 없습니다.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, '"holdfast explain" without a code lists all of them.'),
      ko: ({ suggestion }) =>
        nearest.ko(suggestion, '코드 없이 "holdfast explain"을 실행하면 모든 코드를 볼 수 있습니다.'),
    },
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
  'document-unknown': entry<{ name: string; known: readonly string[]; suggestion?: string }>(
    'error',
    {
      en: ({ name, known }) => `There is no document "${name}"; there are ${quoted(known)}.`,
      ko: ({ name, known }) => `"${name}" 문서는 없습니다. 있는 문서: ${quoted(known)}.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, '"holdfast documents" says what each of them is.'),
      ko: ({ suggestion }) =>
        nearest.ko(suggestion, '"holdfast documents"를 실행하면 각 문서의 설명을 볼 수 있습니다.'),
    },
  ),
  'document-of-nothing': entry<{ name: string; per: keyof (typeof NOTHING_OF)['en'] }>(
    'error',
    {
      en: ({ name, per }) => `The plan gives no document "${name}": ${NOTHING_OF.en[per][0]}.`,
      ko: ({ name, per }) => `"${name}" 문서를 만들 수 없습니다: ${NOTHING_OF.ko[per][0]}.`,
    },
    {
      en: ({ per }) => `${NOTHING_OF.en[per][1]}, or leave this document out.`,
      ko: ({ per }) => `${NOTHING_OF.ko[per][1]}, 이 문서를 빼고 실행하십시오.`,
    },
  ),
  'template-wrong': entry<{ template: string } & TemplateMistake>(
    'error',
    {
      en: (args) => `The template ${args.template} cannot be used: ${templateMistake.en(args)}.`,
      ko: (args) => `템플릿 ${args.template} 처리에 실패했습니다. ${templateMistake.ko(args)}.`,
    },
    {
      en: ({ suggestion }) =>
        nearest.en(suggestion, 'templates/README.md lists what templates may speak of.'),
      ko: ({ suggestion }) =>
        nearest.ko(suggestion, '템플릿에서 쓸 수 있는 이름은 templates/README.md 에 있습니다.'),
    },
  ),
  'template-unknown': entry<{ name: string; isFile: boolean; suggestion?: string }>(
    'error',
    {
      en: ({ name, isFile }) =>
        `There is no template "${name}"${isFile ? ', so that nothing would use this file' : ''}.`,
      ko: ({ name, isFile }) =>
        `"${name}" 템플릿은 ${isFile ? '없으므로 이 파일은 쓰이지 않습니다' : '없습니다'}.`,
    },
    {
      en: ({ suggestion }) => nearest.en(suggestion, '"holdfast templates" lists all of them.'),
      ko: ({ suggestion }) =>
        nearest.ko(suggestion, '"holdfast templates"를 실행하면 모든 템플릿을 볼 수 있습니다.'),
    },
  ),
  'file-in-the-way': entry<{ path: string }>(
    'error',
    {
      en: ({ path }) => `There is a file "${path}" already.`,
      ko: ({ path }) => `"${path}" 파일이 이미 있습니다.`,
    },
    {
      en: () => 'Name another place, or move the file away: nothing is overwritten.',
      ko: () => '다른 위치를 지정하거나 파일을 옮기십시오. 기존 파일은 덮어쓰지 않습니다.',
    },
  ),
  'glyph-missing': entry<{ codePoint: string; documents: readonly string[] }>(
    'warning',
    {
      en: ({ codePoint, documents }) =>
        `No font has the character ${codePoint}; the PDF of ${quoted(documents)} shows a mark in its place.`,
      ko: ({ codePoint, documents }) =>
        `글꼴에 ${codePoint} 문자가 없어 PDF에는 표시로 대신합니다(문서: ${quoted(documents)}).`,
    },
    {
      en: () => 'Write it in another way if it must be readable on paper.',
      ko: () => '종이에서 읽혀야 한다면 다른 글자로 적으십시오.',
    },
  ),
} as const;
