// What the tests use to make a PDF and to read it again: text by page, marked content, the tag tree.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type TypesetDocument, type TypesetOptions, typeset } from '../../src/pdf/typeset.ts';

const FONTS = 'node_modules/@expo-google-fonts';
const font = (path: string): Uint8Array => new Uint8Array(readFileSync(`${FONTS}/${path}`));

export const fonts = {
  regular: font('noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
  bold: font('noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
  emoji: font('noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
};

export const mono = font('nanum-gothic-coding/400Regular/NanumGothicCoding_400Regular.ttf');

/** A typeface to be used before the others: it has Hangul and Latin, no hanja. */
export const own = { regular: mono, bold: font('nanum-gothic-coding/700Bold/NanumGothicCoding_700Bold.ttf') };

export function make(markdown: string, options: Partial<TypesetOptions> = {}): Promise<TypesetDocument> {
  return typeset(markdown, {
    language: 'ko',
    title: '시험 문서',
    author: '한강톡',
    fonts,
    paper: 'A4',
    orientation: 'portrait',
    header: { left: 'HEADER', right: 'RIGHT' },
    footer: { left: 'FOOTER' },
    accentColor: '#0b4f6c',
    date: new Date('2026-11-01T00:00:00Z'),
    ...options,
  });
}

export interface ReadPage {
  /** Text that is part of the document, a string for each piece between two tags. */
  readonly pieces: readonly string[];
  /** Text of running heads and feet, and of repeated table heads. */
  readonly artifacts: string;
  /** Drawing operators that stand in no marked content. */
  readonly unmarked: number;
  /** Addresses, and names of places inside. */
  readonly links: readonly string[];
  readonly tree: unknown;
}

const PAINTS = new Set<number>([OPS.showText, OPS.constructPath, OPS.fill, OPS.stroke]);

export async function read(
  bytes: Uint8Array,
): Promise<{ pages: ReadPage[]; outline: string[]; markInfo: unknown }> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const stack: string[] = [];
    const pieces: string[] = [];
    let piece = '';
    let artifacts = '';
    for (const item of items) {
      if ('str' in item) {
        if (stack.includes('Artifact')) artifacts += item.str;
        else piece += item.hasEOL ? `${item.str}\n` : item.str;
      } else if (item.type === 'endMarkedContent') {
        stack.pop();
        if (stack.length === 0 && piece !== '') pieces.push(piece);
        if (stack.length === 0) piece = '';
      } else stack.push((item as { tag?: string }).tag ?? '');
    }
    const operators = await page.getOperatorList();
    let depth = 0;
    let unmarked = 0;
    for (const operator of operators.fnArray) {
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
      else if (operator === OPS.endMarkedContent) depth -= 1;
      else if (PAINTS.has(operator) && depth === 0) unmarked += 1;
    }
    const annotations = (await page.getAnnotations()) as { url?: string; dest?: string }[];
    const links = annotations.map(({ url, dest }) => url ?? dest ?? '');
    pages.push({ pieces, artifacts, unmarked, links, tree: await page.getStructTree() });
  }
  const outline = ((await document.getOutline()) ?? []).map((item: { title: string }) => item.title);
  const markInfo = await document.getMarkInfo();
  await task.destroy();
  return { pages, outline, markInfo };
}

/** All text of the document, without white space. */
export async function textIn(bytes: Uint8Array): Promise<string> {
  const { pages } = await read(bytes);
  return squeezed(pages.map((page) => page.pieces.join(' ')).join(' '));
}

export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** How often each character occurs, for texts whose order on the page is not that of the source. */
export function counted(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of squeezed(text)) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}

/** Runs a program on the file; undefined where the program is not installed. Throws when it finds fault. */
export function run(program: string, args: readonly string[], bytes: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  const path = join(folder, 'file.pdf');
  try {
    writeFileSync(path, bytes);
    return execFileSync(program, [...args, path], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A document with every construct that the typesetter knows. */
export const EVERYTHING = `> 대외비

한강톡 주식회사

# 업무연속성계획

Business Continuity Plan · 2026년도

| | |
| --- | --- |
| 문서 번호 | BCP-2026-01 |
| 적용 범위 | 핵심업무 20개, 데이터센터 4곳 |

| 작성 | 승인 |
| --- | --- |
| | |

## 1 문서 관리

본문은 [요약](#2-요약)과 [외부](https://example.com/한글)를 *참고*하고 \`code\`와 ~~지운 글~~을 **굵게** 둡니다. &amp; &lt;&#10;새 줄 \\*별\\* <b>태그</b>

- 첫째
  - 둘째
    1. 셋째
- [x] 끝난 일
- [ ] 할 일

\`\`\`js
const a  = "코드";
\`\`\`

### 1.1 절

#### 소절

<div>raw</div>

---

![그림 설명](missing.svg)

## 2 요약

| 목표 안 | 복구 불가 |
| --- | --- |
| **7** / 20 | **4** |

> **✗ 복구되지 않습니다.** 까닭이 있습니다.
>
> > 안쪽 인용

*표 2-1 결과*

| 시나리오 | 수 | 판정 |
| --- | ---: | :-: |
| 전소 | 12 | ⊗ 부적합 |
| 화재 | 3 | ✓ 적합 ◐ 일부 ◌ 검토 ○ ● △ ☐ ☑ – |

漢字 and English 𠮷 😀
`;
