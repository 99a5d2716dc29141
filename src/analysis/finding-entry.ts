// What the catalogue says of one finding: how grave it is, its sentence and the remedy, in each language.
import type { Language } from '../diagnostics/entry.ts';
import type { Severity } from '../diagnostics/severity.ts';
import type { Seconds } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';
import { durationInWords, textIn } from '../plan/words.ts';

/** What a scenario came to: when something is up (null for never), and whether that time is proven. */
export interface Outcome {
  readonly scenario: Text;
  readonly up: Seconds | null;
  readonly isProven: boolean | null;
}

/** Turns the arguments of a finding into words of one language. */
export interface Words {
  text(text: Text): string;
  duration(seconds: Seconds): string;
  /** Names one after another; of many the first few and how many more. */
  list(texts: readonly Text[]): string;
  /** A time that is never printed without saying whether it is declared or proven. */
  time(seconds: Seconds, isProven: boolean | null): string;
  /** Scenarios with their times. */
  outcomes(outcomes: readonly Outcome[]): string;
}

type Sentence<Args> = Readonly<Record<Language, (args: Args, words: Words) => string>>;

export interface Entry<Args> {
  readonly severity: Severity;
  /** What will not hold, as one sentence. */
  readonly sentence: Sentence<Args>;
  /** What would put it right. */
  readonly remedy: Sentence<Args>;
}

/** An entry of the catalogue; `Args` are what its sentences take. */
export function entry<Args>(
  severity: Severity,
  sentence: Sentence<Args>,
  remedy: Sentence<Args>,
): Entry<Args> {
  return { severity, sentence, remedy };
}

/** More names than this in one sentence help nobody. */
const MOST_NAMES = 6;

const PHRASES = {
  en: {
    more: (count: number) => ` and ${count} more`,
    proven: ' (proven)',
    declared: ' (declared)',
    never: 'never',
    after: (time: string) => `after ${time}`,
  },
  ko: {
    more: (count: number) => ` 외 ${count}`,
    proven: '(실측값)',
    declared: '(선언값)',
    never: '복구되지 않음',
    after: (time: string) => `${time} 뒤`,
  },
} as const;

/** The words of a language, for the sentences of the catalogue. */
export function wordsOf(language: Language): Words {
  const phrases = PHRASES[language];
  const text = (each: Text): string => textIn(language, each);
  const some = (parts: readonly string[], between: string): string => {
    const rest = parts.length - MOST_NAMES;
    return rest > 1
      ? `${parts.slice(0, MOST_NAMES).join(between)}${phrases.more(rest)}`
      : parts.join(between);
  };
  const time = (seconds: Seconds, isProven: boolean | null): string =>
    `${durationInWords(language, seconds)}${isProven === true ? phrases.proven : phrases.declared}`;
  return {
    text,
    time,
    duration: (seconds) => durationInWords(language, seconds),
    list: (texts) => some(texts.map(text), ', '),
    outcomes: (outcomes) =>
      some(
        outcomes.map(
          ({ scenario, up, isProven }) =>
            `${text(scenario)}: ${up === null ? phrases.never : phrases.after(time(up, isProven))}`,
        ),
        '; ',
      ),
  };
}

/** "is" or "are", "has" or "have": the form that goes with so many. */
export const agree = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Of a finding whose sentences need to be told nothing. */
export type NoArguments = Readonly<Record<string, never>>;
