// What an operating system answers when a file cannot be read or written, in words.
import type { Language } from './entry.ts';

const FOLDER_EXPECTED = {
  en: 'a file stands where a folder is needed',
  ko: '폴더가 있어야 할 곳에 파일이 있습니다',
};
const FORBIDDEN = { en: 'the permission is missing', ko: '권한이 없습니다' };

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: FORBIDDEN,
  EBUSY: { en: 'another program holds it', ko: '다른 프로그램이 쓰고 있습니다' },
  EEXIST: FOLDER_EXPECTED,
  EISDIR: { en: 'it is a folder, not a file', ko: '파일이 아니라 폴더입니다' },
  ENAMETOOLONG: { en: 'the name is too long', ko: '이름이 너무 깁니다' },
  ENOSPC: { en: 'the disk is full', ko: '디스크에 남은 공간이 없습니다' },
  ENOTDIR: FOLDER_EXPECTED,
  EPERM: FORBIDDEN,
  EROFS: { en: 'the disk is read-only', ko: '읽기 전용 디스크입니다' },
};

/** The reason behind a code such as `EACCES`; the code itself where it is a rare one. */
export function systemReason(code: string, language: Language): string {
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return words === undefined ? code : `${words[language]}, ${code}`;
}
