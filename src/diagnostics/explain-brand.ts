// Explanations of what can be wrong with the brand.
import { asCommand, type Explanation, explanation } from './explanation.ts';

export const BRAND_EXPLANATIONS = {
  'accent-unreadable': explanation(
    [
      "The brand's colour is too light to be read as text on white paper.",
      '브랜드 색이 너무 밝아 흰 종이에서 글자로 읽기 어렵습니다.',
    ],
    [
      'Headings stand in this colour; readers with weak eyes and black-and-white copies would lose them (WCAG 2 asks for a contrast of 4.5).',
      '제목이 이 색으로 인쇄되므로 시력이 약한 독자나 흑백 사본에서 보이지 않게 됩니다(WCAG 2의 최소 명암비 4.5).',
    ],
    [
      'Give a darker colour; until then a darker shade of the same is used.',
      '더 짙은 색을 지정하십시오. 그때까지는 같은 계열의 짙은 색을 씁니다.',
    ],
    asCommand(
      'holdfast build plan.json --out out --document brief --accent "#ffe680"',
      'holdfast build plan.json --out out --document brief --accent "#7a5c00"',
    ),
  ),
  'logo-refused': explanation(
    ['The picture that was given as a logo cannot be drawn.', '로고로 지정한 그림을 그릴 수 없습니다.'],
    [
      'A cover with a hole in the place of the logo would be handed in unseen; and a picture must not bring in scripts or other files.',
      '로고 자리가 빈 표지가 그대로 제출될 수 있으며, 그림을 통해 스크립트나 다른 파일이 들어와서도 안 됩니다.',
    ],
    [
      'Export the logo as PNG, or as SVG of plain shapes.',
      '로고를 PNG 또는 단순한 도형의 SVG로 내보내십시오.',
    ],
    asCommand(
      'echo "<svg" > logo.svg && holdfast build plan.json --out out --document plan --logo logo.svg',
      'echo \'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#0b4f6c"/></svg>\' > logo.svg && holdfast build plan.json --out out --document plan --logo logo.svg',
    ),
  ),
} satisfies Readonly<Record<string, Explanation>>;
