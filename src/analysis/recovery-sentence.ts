// Why a process is back when it is, or is not: the chain of causes as a sentence and as steps, in English and Korean.
import type { Language } from '../diagnostics/entry.ts';
import type { Seconds } from '../plan/duration.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { durationInWords, textIn, withParticle } from '../plan/words.ts';
import { type Cause, deadlockOf } from '../recovery/cause.ts';
import type { SimulatedProcess } from '../recovery/simulate.ts';

/** Names of elements, of `system@site` and of the plan's `response`, in one language. */
export function namesOf(resolved: ResolvedPlan, language: Language): (element: string) => string {
  const nameOf = (id: string): string => {
    const element = resolved.elements.get(id);
    return element === undefined ? id : textIn(language, element.entry.name);
  };
  return (element) => {
    const [id = '', site] = element.split('@', 2);
    if (site === undefined) return nameOf(id);
    return language === 'ko' ? `${nameOf(id)}(${nameOf(site)})` : `${nameOf(id)} at ${nameOf(site)}`;
  };
}

/**
 * One sentence on a process that something happened to: when it is back, declared or proven, and what it waited for;
 * or that it is not back, with the circle or the loss that keeps it from coming back. Where a single missing tool kept
 * it, a second one says what would bring it back.
 */
export function sayRecovery(process: SimulatedProcess, resolved: ResolvedPlan, language: Language): string {
  const name = namesOf(resolved, language);
  const subject = name(process.id);
  if (process.up === 0)
    return language === 'ko' ? `${subject}: 영향이 없습니다.` : `${subject} is not affected.`;
  const { remedy } = process;
  const hope =
    remedy === undefined
      ? ''
      : ` ${SENTENCES[language].remedy(name(remedy.tool), name(remedy.site), durationInWords(language, remedy.up))}`;
  if (process.up === null)
    return `${SENTENCES[language].never(subject)} ${sayNever(process.because, name, language)}${hope}`;
  const time = durationInWords(language, process.up);
  const links = process.because.map(({ element, kind, basis }) =>
    STEPS[language][kind](name(element), basis),
  );
  const chain = abridged(links, language).join(' ← ');
  return `${SENTENCES[language].back(subject, time, process.isProven === true, chain)}${hope}`;
}

/** The chain of a process as steps in words, from what was lost to what it waited for last; null is never. */
export function stepsOf(
  { because }: SimulatedProcess,
  resolved: ResolvedPlan,
  language: Language,
): { readonly words: string; readonly at: Seconds | null }[] {
  const name = namesOf(resolved, language);
  return because
    .map(({ element, kind, basis, at }) => ({ words: STEPS[language][kind](name(element), basis), at }))
    .reverse();
}

/** Links at either end of a chain that a sentence names; those between are counted. */
const FIRST_LINKS = 4;
const LAST_LINKS = 3;

function abridged(links: readonly string[], language: Language): readonly string[] {
  const between = links.length - FIRST_LINKS - LAST_LINKS;
  if (between < 2) return links;
  const more = language === 'ko' ? `(중간 ${between}단계)` : `(${between} links between)`;
  return [...links.slice(0, FIRST_LINKS), more, ...links.slice(-LAST_LINKS)];
}

const SENTENCES = {
  en: {
    never: (subject: string) => `${subject} does not come back.`,
    back: (subject: string, time: string, isProven: boolean, chain: string) =>
      `${subject} is back after ${time} (${isProven ? 'proven' : 'declared, not proven'}). It waited for: ${chain}.`,
    remedy: (tool: string, site: string, time: string) =>
      `A second copy of ${tool} at ${site} would bring it back after ${time} (declared).`,
  },
  ko: {
    never: (subject: string) => `${withParticle(subject, '은/는')} 복구되지 않습니다.`,
    back: (subject: string, time: string, isProven: boolean, chain: string) =>
      `${withParticle(subject, '은/는')} ${time} 뒤에 복구됩니다(${isProven ? '실측으로 입증됨' : '선언된 시간이며 입증되지 않음'}). 기다린 순서: ${chain}.`,
    remedy: (tool: string, site: string, time: string) =>
      `${withParticle(tool, '을/를')} ${site}에도 두면 ${time} 뒤에 복구됩니다(선언값).`,
  },
} as const;

type Phrase = (name: string, basis: Cause['basis']) => string;

const BASIS = {
  en: { measured: ', measured', declared: ', declared', assumed: ', time not given' },
  ko: { measured: ', 실측', declared: ', 선언', assumed: ', 소요 시간 미기재' },
} as const;

const STEPS: Readonly<Record<Language, Readonly<Record<Cause['kind'], Phrase>>>> = {
  en: {
    resumption: (name) => `${name} resuming its work`,
    dependency: (name) => name,
    tool: (name) => `${name}, a tool of the switch-over`,
    capacity: (name) => `enough capacity of ${name}`,
    activation: (name, basis) => `the start of ${name}${basis === undefined ? '' : BASIS.en[basis]}`,
    'team-busy': (name) => `${name}, at work on another recovery`,
    muster: (name) => `${name} coming together`,
    contact: (name) => `reaching ${name}`,
    declaration: (name) => (name === 'response' ? 'the declaration' : `the declaration by ${name}`),
    detection: (name) => (name === 'response' ? 'detection' : `detection by ${name}`),
    'site-returns': (name) => `the return of ${name}`,
    'element-returns': (name) => `the return of ${name}`,
    lost: (name) => `the loss of ${name}`,
    'no-alternative': (name) => `${name}, lost for good with nothing in its place`,
    deadlock: (name) => `${name} again: a circle`,
  },
  ko: {
    resumption: (name) => `${name} 재개 작업`,
    dependency: (name) => name,
    tool: (name) => `${name}(전환에 필요한 도구)`,
    capacity: (name) => `${name}의 최소 용량 확보`,
    activation: (name, basis) => `${name} 가동${basis === undefined ? '' : BASIS.ko[basis]}`,
    'team-busy': (name) => `${name}의 다른 복구 작업`,
    muster: (name) => `${name} 소집`,
    contact: (name) => `${name} 연락`,
    declaration: (name) => (name === 'response' ? '재해 선언' : `${name}의 재해 선언`),
    detection: (name) => (name === 'response' ? '장애 탐지' : `${name}의 장애 탐지`),
    'site-returns': (name) => `${name} 복귀`,
    'element-returns': (name) => `${name} 복귀`,
    lost: (name) => `${name} 상실`,
    'no-alternative': (name) => `${name} 상실(대신할 것 없음)`,
    deadlock: (name) => `다시 ${name}(순환 대기)`,
  },
};

/** How a chain that ends in nothing goes on from one link to the next. */
function sayNever(because: readonly Cause[], name: (element: string) => string, language: Language): string {
  const circle = deadlockOf(because);
  if (circle.length > 0) {
    const path = circle.map(({ element }) => name(element)).join(' → ');
    return language === 'ko'
      ? `서로를 기다려 어느 것도 가동되지 않습니다: ${path}.`
      : `These wait for each other, so none of them can start: ${path}.`;
  }
  const links = because
    .map((cause, index) => ({ cause, before: because[index - 1] }))
    // That a copy needs the site where it stands goes without saying.
    .filter(
      ({ cause, before }) => cause.kind !== 'dependency' || !before?.element.endsWith(`@${cause.element}`),
    );
  const [copy, end] = links.slice(-2);
  const isCopyLost = copy?.cause.kind === 'activation' && end?.cause.kind === 'no-alternative';
  const clauses = (isCopyLost ? links.slice(0, -2) : links).map(({ cause, before }) =>
    NEVER[language](cause, name, before),
  );
  if (isCopyLost) clauses.push(LOST_COPY[language](copy.cause.element, end.cause.element, name));
  return language === 'ko' ? `${clauses.join(' ')}` : `${capitalized(clauses.join(', '))}.`;
}

/** The end of most chains: the copy that would have to be started is lost, by itself, with its site or with the whole. */
const LOST_COPY: Readonly<
  Record<Language, (copy: string, lost: string, name: (element: string) => string) => string>
> = {
  en: (copy, lost, name) => {
    const [, site = ''] = copy.split('@', 2);
    const isOwn = lost === site || lost === copy;
    return `whose copy at ${name(site)} is lost for good${isOwn ? '' : ` with ${name(lost)}`}, with nothing to take its place`;
  },
  ko: (copy, lost, name) => {
    const [system = '', site = ''] = copy.split('@', 2);
    const isOwn = lost === site || lost === copy;
    return `${name(site)}의 ${withParticle(name(system), '은/는')} ${isOwn ? '' : `${withParticle(name(lost), '와/과')} 함께 `}상실되어 돌아오지 않으며, 대신할 것이 없습니다.`;
  },
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NEVER: Readonly<
  Record<Language, (cause: Cause, name: (element: string) => string, before: Cause | undefined) => string>
> = {
  en: ({ element, kind }, name, before) => {
    const [system = '', site = ''] = element.split('@', 2);
    switch (kind) {
      case 'activation':
        return before?.element === system
          ? `whose copy at ${name(site)} cannot be started`
          : `${name(element)} cannot be started`;
      case 'tool':
        return `because that needs ${name(element)}`;
      case 'capacity':
        return `of which too little capacity is left`;
      case 'no-alternative':
        return `and ${name(element)} is lost for good with nothing to take its place`;
      case 'muster':
        return `for which ${name(element)} would have to come together`;
      case 'contact':
        return `but ${name(element)} cannot be reached`;
      case 'declaration':
        return 'for which the disaster would have to be declared';
      default:
        if (before?.kind === 'activation') return `because that needs ${name(element)}`;
        return before === undefined ? `it needs ${name(element)}` : `which needs ${name(element)}`;
    }
  },
  ko: ({ element, kind }, name, before) => {
    const [system = '', site = ''] = element.split('@', 2);
    switch (kind) {
      case 'activation':
        return before?.element === system
          ? `${name(site)}의 ${name(system)} 사본을 가동할 수 없습니다.`
          : `${withParticle(name(element), '을/를')} 가동할 수 없습니다.`;
      case 'tool':
        return `가동에는 ${withParticle(name(element), '이/가')} 필요합니다.`;
      case 'capacity':
        return `남은 ${name(element)} 용량이 최소 용량에 미치지 못합니다.`;
      case 'no-alternative':
        return `${withParticle(name(element), '은/는')} 상실되어 돌아오지 않으며, 대신할 것이 없습니다.`;
      case 'muster':
        return `${withParticle(name(element), '을/를')} 소집해야 합니다.`;
      case 'contact':
        return `${name(element)}에게 연락이 닿지 않습니다.`;
      case 'declaration':
        return '재해가 선언되어야 합니다.';
      default:
        return `${withParticle(name(element), '이/가')} 필요합니다.`;
    }
  },
};
