// What can be wrong with the brand that documents are to bear.
import { entry } from './entry.ts';

export const BRAND_PROBLEMS = {
  'accent-unreadable': entry<{ color: string; contrast: number; used: string }>(
    'warning',
    {
      en: ({ color, contrast, used }) =>
        `The colour ${color} is too light for text on white paper (contrast ${contrast}, at least 4.5); ${used} takes its place.`,
      ko: ({ color, contrast, used }) =>
        `${color} 색은 흰 종이의 글자로 쓰기에 너무 밝아(명암비 ${contrast}, 최소 4.5) ${used} 색으로 바꾸었습니다.`,
    },
    {
      en: () => 'Give a darker colour of the brand.',
      ko: () => '브랜드의 더 짙은 색을 지정하십시오.',
    },
  ),
  'logo-refused': entry<{ path: string; reason: 'unsafe' | 'unsupported' | 'malformed' | 'too-large' }>(
    'error',
    {
      en: ({ path, reason }) => `The logo "${path}" cannot be drawn: ${REASONS.en[reason]}.`,
      ko: ({ path, reason }) => `로고 "${path}" 그림을 쓸 수 없습니다. ${REASONS.ko[reason]}.`,
    },
    {
      en: () => 'Give a PNG, or an SVG of plain shapes without scripts, links and pictures inside.',
      ko: () => 'PNG, 또는 스크립트·링크·그림이 들어 있지 않은 단순한 SVG를 지정하십시오.',
    },
  ),
  'brand-file-refused': entry<{ path: string; reason: FileFault }>(
    'error',
    {
      en: ({ path, reason }) => `The brand's file "${path}" cannot be used: ${FILE_FAULTS.en[reason]}.`,
      ko: ({ path, reason }) => `"${path}" 파일을 브랜드에 쓸 수 없습니다. ${FILE_FAULTS.ko[reason]}.`,
    },
    {
      en: ({ reason }) =>
        reason === 'too-large'
          ? 'Give a smaller file.'
          : 'Put the file into the folder of the plan, or of the file for --brand, and write its path from there.',
      ko: ({ reason }) =>
        reason === 'too-large'
          ? '더 작은 파일을 지정하십시오.'
          : '파일을 계획 폴더(또는 --brand 파일이 있는 폴더) 안에 두고 그 폴더를 기준으로 경로를 적으십시오.',
    },
  ),
  'typeface-refused': entry<{ path: string; reason: TypefaceFault }>(
    'error',
    {
      en: ({ path, reason }) => `The font "${path}" cannot be used: ${TYPEFACE_FAULTS.en[reason]}.`,
      ko: ({ path, reason }) => `"${path}" 글꼴을 쓸 수 없습니다. ${TYPEFACE_FAULTS.ko[reason]}.`,
    },
    {
      en: ({ reason }) =>
        reason === 'embedding-forbidden'
          ? 'Take a font whose licence allows embedding, or ask its maker for one.'
          : 'Give a static TrueType or OpenType font, one file for each weight (.ttf, .otf).',
      ko: ({ reason }) =>
        reason === 'embedding-forbidden'
          ? '문서 포함이 허용된 글꼴을 쓰거나 제작사에 사용 허락을 받으십시오.'
          : '굵기별로 나뉜 고정(static) TrueType 또는 OpenType 글꼴(.ttf, .otf)을 지정하십시오.',
    },
  ),
} as const;

/** Why a file that a brand names cannot be had. */
export type FileFault = 'missing' | 'outside' | 'unreadable' | 'too-large' | 'not-given';

/** Why a font is not used; see `fontFault`, which finds them. */
type TypefaceFault = 'web-font' | 'collection' | 'variable' | 'embedding-forbidden' | 'malformed';

const FILE_FAULTS = {
  en: {
    missing: 'it is not there',
    outside: 'it lies outside the folder, or a link leads out of it',
    unreadable: 'it cannot be read as a file',
    'too-large': 'it has more than 32 MB',
    'not-given': 'nothing was given that opens it',
  },
  ko: {
    missing: '해당 경로에 파일이 없습니다',
    outside: '폴더 밖에 있거나 링크가 폴더 밖을 가리킵니다',
    unreadable: '파일로 읽을 수 없습니다',
    'too-large': '32 MB를 넘습니다',
    'not-given': '파일을 여는 방법이 주어지지 않았습니다',
  },
} as const;

const TYPEFACE_FAULTS = {
  en: {
    'web-font': 'it is a web font (WOFF)',
    collection: 'it holds several fonts in one file',
    variable: 'it is a variable font',
    'embedding-forbidden': 'its licence (fsType) forbids that it is embedded in a file, whole or in part',
    malformed: 'it is no whole TrueType or OpenType font with Latin letters and digits',
  },
  ko: {
    'web-font': '웹 글꼴(WOFF)입니다',
    collection: '한 파일에 여러 글꼴이 들어 있습니다',
    variable: '가변 글꼴입니다',
    'embedding-forbidden': '글꼴의 사용 허락(fsType)이 문서에 포함하는 것을 허용하지 않습니다',
    malformed: '로마자와 숫자를 갖춘 온전한 TrueType 또는 OpenType 글꼴이 아닙니다',
  },
} as const;

const REASONS = {
  en: {
    unsafe: 'it holds scripts, links or other files',
    unsupported: 'it uses what is not drawn here',
    malformed: 'it is no whole PNG or SVG',
    'too-large': 'it is too large',
  },
  ko: {
    unsafe: '스크립트, 링크 또는 다른 파일이 들어 있습니다',
    unsupported: '지원하지 않는 요소가 들어 있습니다',
    malformed: '온전한 PNG나 SVG가 아닙니다',
    'too-large': '너무 큽니다',
  },
} as const;
