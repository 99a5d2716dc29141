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
  'brand-file-refused': explanation(
    [
      'A logo or a font that the brand names cannot be had.',
      '브랜드에 적은 로고나 글꼴 파일을 사용할 수 없습니다.',
    ],
    [
      'A plan is read from its own folder only: whoever is sent one must not hand over files of their own by building it.',
      '계획은 해당 폴더 안에서만 읽습니다. 전달받은 계획으로 문서를 만들다가 다른 파일이 문서에 들어가서는 안 되기 때문입니다.',
    ],
    [
      'Put the file into the folder of the plan, or of the file for --brand, and write its path from there.',
      '파일을 계획 폴더(또는 --brand 파일이 있는 폴더) 안에 두고 그 폴더를 기준으로 경로를 적으십시오.',
    ],
    asCommand(
      `echo '{"brand": {"logo": "../logo.svg"}}' > brand.json && holdfast build plan.json --out out --document brief --brand brand.json`,
      `echo '{"brand": {"accent": "#0b4f6c"}}' > brand.json && holdfast build plan.json --out out --document brief --brand brand.json`,
    ),
  ),
  'typeface-refused': explanation(
    ['A font of the brand cannot be used in a PDF.', '브랜드 글꼴을 PDF에 쓸 수 없습니다.'],
    [
      'A PDF for the archive holds its fonts; a font that is broken, or whose licence forbids it, would make a file that nobody may keep.',
      '보존용 PDF에는 글꼴이 포함됩니다. 손상되었거나 포함이 허락되지 않은 글꼴을 쓰면 보관할 수 없는 문서가 됩니다.',
    ],
    [
      'Give a static TrueType or OpenType font for each weight whose licence allows embedding, or leave the typeface out: the built-in fonts hold Korean and English.',
      '포함이 허용된 고정 TrueType 또는 OpenType 글꼴을 굵기별로 지정하거나 typeface 항목을 빼십시오. 기본 글꼴로도 국문과 영문을 모두 조판합니다.',
    ],
    asCommand(
      `echo none > a.ttf && echo '{"brand": {"typeface": {"regular": "a.ttf", "bold": "a.ttf"}}}' > brand.json && holdfast build plan.json --out out --document brief --brand brand.json`,
      `echo '{"brand": {"paper": "Letter"}}' > brand.json && holdfast build plan.json --out out --document brief --brand brand.json`,
    ),
  ),
} satisfies Readonly<Record<string, Explanation>>;
