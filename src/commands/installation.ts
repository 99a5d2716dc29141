// Files of the package that are not where they were installed, said without a trace of the program.
import type { Language } from '../diagnostics/entry.ts';

/** A file that belongs to the package and cannot be read. */
export class IncompleteInstallation extends Error {
  /** The file as the package names it. */
  readonly file: string;

  constructor(file: string) {
    super(`Not installed: ${file}`);
    this.file = file;
  }
}

const WORDS: Readonly<Record<Language, (file: string) => string>> = {
  en: (file) => `Holdfast is not installed completely: ${file} cannot be read. Install it again.\n`,
  ko: (file) => `Holdfast가 온전히 설치되지 않아 ${file} 파일을 읽을 수 없습니다. 다시 설치하십시오.\n`,
};

export const sayIncomplete = ({ file }: IncompleteInstallation, language: Language): string =>
  WORDS[language](file);
