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
      en: () => 'Give a darker colour of the brand with --accent.',
      ko: () => '--accent 로 브랜드의 더 짙은 색을 지정하십시오.',
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
