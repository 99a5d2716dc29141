// `holdfast documents`: which documents there are, and which of them a plan gives.
import type { Language } from '../diagnostics/entry.ts';
import { ALL_DOCUMENTS, chooseDocuments } from '../document/choose-documents.ts';
import { DOCUMENT_KINDS, type DocumentScope } from '../document/document-catalogue.ts';
import { isAnswered } from '../regimes/answer.ts';
import { answeredPlan } from './answered-plan.ts';
import { printable } from './report.ts';
import { EXIT, messageLanguage } from './settings.ts';

export interface DocumentsOptions {
  readonly language?: Language;
}

const PER: Readonly<Record<Language, Readonly<Record<DocumentScope, string>>>> = {
  en: {
    plan: '',
    regime: 'one for each rule book',
    scenario: 'one for each scenario',
    team: 'one for each team',
    'planned exercise': 'one for each planned exercise',
  },
  ko: {
    plan: '',
    regime: '규제마다',
    scenario: '시나리오마다',
    team: '팀마다',
    'planned exercise': '예정된 훈련마다',
  },
};

const WORDS = {
  en: {
    standard: 'Without --document, build makes: ',
    all: '"--document all" makes all of them.',
    files: (count: number) =>
      count === 1 ? 'This plan gives 1 document:' : `This plan gives ${count} documents:`,
  },
  ko: {
    standard: '--document 없이 build를 실행하면 만드는 문서: ',
    all: '"--document all"은 모두 만듭니다.',
    files: (count: number) => `이 계획으로 만들 수 있는 문서 ${count}건:`,
  },
} as const;

/** Prints the kinds of documents and, of the plan at `path`, the names of their files; returns the exit code. */
export async function documents(path: string | undefined, options: DocumentsOptions): Promise<number> {
  if (path === undefined) {
    process.stdout.write(kindsIn(messageLanguage(options.language, undefined, process.env)));
    return EXIT.clean;
  }
  const answered = await answeredPlan(path, options);
  if (typeof answered === 'number') return answered;
  const { analysed, assessments, language } = answered;
  const ids = assessments.filter(isAnswered).map(({ regime }) => regime.id);
  const { chosen } = await chooseDocuments([ALL_DOCUMENTS], analysed.plan, ids);
  const names = chosen.map(({ name }) => `${printable(name)}.md, ${printable(name)}.pdf`);
  process.stdout.write([kindsIn(language), WORDS[language].files(names.length), ...names, ''].join('\n'));
  return EXIT.clean;
}

function kindsIn(language: Language): string {
  const words = WORDS[language];
  const width = Math.max(...DOCUMENT_KINDS.map(({ name }) => name.length));
  const lines = DOCUMENT_KINDS.map(({ name, per, about }) => {
    const each = PER[language][per];
    return `${name.padEnd(width)}  ${about[language]}${each === '' ? '' : ` (${each})`}`;
  });
  const standard = DOCUMENT_KINDS.filter(({ isStandard }) => isStandard).map(({ name }) => name);
  return `${[...lines, '', words.standard + standard.join(', '), words.all].join('\n')}\n`;
}
