// A document made to contain every construct that the typesetter knows, in either language.

import type { FontBytes } from '../../../src/pdf/fonts.ts';
import { PICTURE, png } from '../pictures.ts';
import { EVERYTHING, fonts, make, mono } from '../read-back.ts';

const WIDE = ['번호', ...Array.from({ length: 11 }, () => '데이터센터이름')].join(' | ');

const FIGURES = `

### 2.1 그림

*그림 2-1 복구 시간표*

![복구 시간표: 결제는 두 시간에 복구된다](timeline.svg)

![사진](photo.png)

![나쁜 그림](bad.svg)

[요약](#2-요약)의 표를 봅니다. [2.1](#21-그림)과 Business Continuity Plan도 봅니다.

*표 2-2 넓은 표*

${WIDE}
${'- | '.repeat(11)}-
${`${WIDE}\n`.repeat(30)}

#### 주석[^머리]

끝.[^1] 그리고[^b][^1]

| 주석 | 값 |
| --- | --- |
| 칸[^칸] | 1 |

[^1]: 첫 주석 [요약](#2-요약).
[^b]: 둘째 주석[^안].
[^머리]: 제목의 주석.
[^칸]: 칸의 주석.
[^안]: 주석의 주석.
[^끝]: 아무도 부르지 않는 주석.
`;
const KOREAN = EVERYTHING + FIGURES;
const ENGLISH = KOREAN.replace('업무연속성계획', 'Business Continuity Plan').replaceAll('요약', 'Summary');

export function everyConstruct(
  language: 'ko' | 'en',
  orientation: 'portrait' | 'landscape',
  own?: FontBytes['own'],
): ReturnType<typeof make> {
  return make(language === 'ko' ? KOREAN : ENGLISH, {
    language,
    orientation,
    fonts: { ...fonts, mono, ...(own && { own }) },
    watermark: '초안 draft',
    hasPageReferences: true,
    lists: { figures: '그림 차례', tables: '표 차례' },
    logo: { figure: { png: png(20, 10) }, alt: '한강톡' },
    contentHash: '9f31 c2a7',
    contents: { title: language === 'ko' ? '차례' : 'Contents', depth: 2 },
    figures: new Map([
      ['timeline.svg', { svg: PICTURE }],
      ['photo.png', { png: png(4, 3) }],
      ['bad.svg', { svg: '<svg><script/></svg>' }],
    ]),
    attachments: [
      {
        name: '계획.json',
        description: '원본 데이터',
        mimeType: 'application/json',
        relationship: 'Source',
        bytes: new TextEncoder().encode('{}'),
      },
    ],
  });
}
