// What is no mistake of the user: files of the package that are not as they were installed, and mistakes of the program.
import type { Language } from '../diagnostics/entry.ts';

/** A file that belongs to the package and is missing, damaged, or cannot be read. */
export class IncompleteInstallation extends Error {
  /** The file as the package names it. */
  readonly file: string;

  constructor(file: string) {
    super(`Not installed: ${file}`);
    this.file = file;
  }
}

const WORDS: Readonly<Record<Language, (file: string) => string>> = {
  en: (file) => `Holdfast is not installed completely: ${file} is missing or damaged. Install it again.\n`,
  ko: (file) =>
    `Holdfast가 온전히 설치되지 않았습니다. ${file} 파일이 없거나 손상되었습니다. 다시 설치하십시오.\n`,
};

export const sayIncomplete = ({ file }: IncompleteInstallation, language: Language): string =>
  WORDS[language](file);

const UNEXPECTED: Readonly<Record<Language, string>> = {
  en: 'Holdfast has come upon a mistake of its own and stopped. Please report it with the lines below; your plan and earlier documents are as they were.\n',
  ko: 'Holdfast 내부 오류로 중단되었습니다. 아래 내용과 함께 신고해 주십시오. 계획과 이전 문서는 그대로입니다.\n',
};

/** A mistake of the program, with what whoever mends it needs. */
export const sayUnexpected = (error: unknown, language: Language): string =>
  `${UNEXPECTED[language]}${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
