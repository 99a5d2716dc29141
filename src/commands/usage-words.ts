// What is wrong with a command line, in Korean too: the parser's sentences are English.
import type { Command } from 'commander';
import type { Language } from '../diagnostics/entry.ts';
import { messageLanguage } from './settings.ts';

/** The language of messages before anything is parsed: what --language asks for, else the terminal's. */
export function usageLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = argv.map((each, index) =>
    each === '--language' ? argv[index + 1] : /^--language=(.*)$/.exec(each)?.[1],
  );
  const language = asked.find((each) => each === 'en' || each === 'ko');
  return messageLanguage(language, undefined, environment);
}

/** Whether help may be printed: it is asked for, or no command is. */
export const mayShowHelp = (argv: readonly string[]): boolean =>
  argv.some((each) => each === '-h' || each === '--help' || each === 'help') ||
  (argv[2] ?? '-').startsWith('-');

export const USAGE_HINT: Readonly<Record<Language, string>> = {
  en: '(holdfast --help lists commands and options)',
  ko: '(명령과 옵션은 holdfast --help 에서 볼 수 있습니다)',
};

/** The parser's sentences, and the same in Korean; what no line knows stays as it is. */
const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/, "오류: '$1' 옵션은 없습니다."],
  [/^error: unknown command '(.+)'/, "오류: '$1' 명령은 없습니다."],
  [/^error: missing required argument '(.+)'/, "오류: 필요한 인수 '$1' 값이 없습니다."],
  [/^error: required option '(.+)' not specified/, "오류: 필요한 옵션 '$1' 값이 없습니다."],
  [/^error: option '(.+)' argument missing/, "오류: '$1' 옵션에 값이 없습니다."],
  [
    /^error: option '(.+)' (?:argument|value) '([\s\S]*)' is invalid\.(?: Allowed choices are (.+)\.)?/,
    "오류: '$1' 옵션에 '$2' 값은 쓸 수 없습니다. 쓸 수 있는 값: $3.",
  ],
  [
    /^error: command-argument value '([\s\S]*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\./,
    "오류: 인수 '$2' 값으로 '$1' 값은 쓸 수 없습니다. 쓸 수 있는 값: $3.",
  ],
  [
    /^error: too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)\./,
    '오류: 인수가 너무 많습니다. $1개가 필요하나 $2개가 주어졌습니다.',
  ],
  [/\(Did you mean one of (.+)\?\)/, '(혹시 이 가운데 하나입니까: $1)'],
  [/\(Did you mean (.+)\?\)/, "(혹시 '$1' 아닙니까?)"],
];

/** What the parser says of a command line, in the language of the user. */
export function inUsageLanguage(text: string, language: Language, argv: readonly string[]): string {
  const said =
    language === 'en' ? text : KOREAN.reduce((so, [sentence, korean]) => so.replace(sentence, korean), text);
  const greedy = argv.find((each) => TAKES_SEVERAL.includes(each));
  const isSwallowed = greedy !== undefined && text.startsWith('error: missing required argument');
  return isSwallowed ? `${said}${PATH_FIRST[language](greedy)}\n` : said;
}

/** Options that take every value after them, a path too. */
const TAKES_SEVERAL: readonly string[] = ['--regime', '--scenario', '--lose', '--group'];

const PATH_FIRST: Readonly<Record<Language, (option: string) => string>> = {
  en: (option) => `(write it before ${option}, which takes every value after it)`,
  ko: (option) => `(${option} 뒤의 값은 모두 그 옵션의 값으로 읽으므로 앞에 적으십시오)`,
};

/** Refuses `--regime --language ko`: the parser would take the next option for the value of the one before it. */
export function refuseOptionsAsValues(command: Command): void {
  for (const option of command.options.filter(({ required }) => required)) {
    command.on(`option:${option.name()}`, (value: unknown) => {
      if (String(value).startsWith('--')) command.error(`error: option '${option.flags}' argument missing`);
    });
  }
  for (const below of command.commands) refuseOptionsAsValues(below);
}
