// What is on the pages is what is in the Markdown, and stands where the contents say.
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/pdf/blocks.ts';
import { counted, EVERYTHING, make, read, squeezed, textIn } from './read-back.ts';

const contents = { title: '차례', depth: 2 };

describe('text', () => {
  it('loses nothing of a document with every construct', async () => {
    const { bytes } = await make(EVERYTHING);
    const visible = `대외비 한강톡 주식회사 업무연속성계획 Business Continuity Plan · 2026년도
      문서 번호 BCP-2026-01 적용 범위 핵심업무 20개, 데이터센터 4곳 작성 승인
      1 문서 관리 본문은 요약과 외부를 참고하고 code와 지운 글을 굵게 둡니다. & < 새 줄 *별* <b>태그</b>
      • 첫째 • 둘째 1. 셋째 ☑ 끝난 일 ☐ 할 일 const a  = "코드"; 1.1 절 소절 <div>raw</div> 그림 설명
      2 요약 7 / 20 4 목표 안 복구 불가 ✗ 복구되지 않습니다. 까닭이 있습니다. 안쪽 인용 표 2-1 결과
      시나리오 수 판정 전소 12 ⊗ 부적합 화재 3 ✓ 적합 ◐ 일부 ◌ 검토 ○ ● △ ☐ ☑ – 漢字 and English 𠮷 😀`;
    expect(counted(await textIn(bytes))).toEqual(counted(visible));
  });

  it('keeps the order of running text, and one space where a line ends', async () => {
    const sentence = '주 데이터센터가 전소되는 경우 핵심업무 가운데 일부만 목표복구시간 안에 복구됩니다. ';
    const { bytes } = await make(sentence.repeat(20));
    const { pages } = await read(bytes);
    const text = pages
      .flatMap((page) => page.pieces)
      .join('')
      .replaceAll('\n', ' ');
    expect(text.trim()).toBe(sentence.repeat(20).trim());
  });

  it('never breaks a Korean word when the line is wide enough, and does in a narrow cell', async () => {
    const words = '최대허용중단시간을 넘기는 핵심업무연속성관리실장 데이터센터에서 ';
    const { bytes } = await make(words.repeat(30));
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
    const lines = new Map<number, string>();
    for (const item of items) lines.set(item.transform[5], (lines.get(item.transform[5]) ?? '') + item.str);
    const known = new Set(words.trim().split(' '));
    const body = [...lines.values()].filter((line) => line.includes('데이터') || line.includes('업무'));
    expect(body.length).toBeGreaterThan(3);
    for (const word of body.flatMap((line) => line.trim().split(/\s+/))) expect(known).toContain(word);

    const narrow = await make(`| 가 | 나 |\n| - | - |\n| ${'가'.repeat(400)} | 나 |`);
    expect(counted(await textIn(narrow.bytes)).가).toBe(401);
  });

  it('reports a character that no font has, once, with the words around it', async () => {
    const { diagnostics } = await make('담당: 김𠮷수 그리고 𠮷');
    expect(diagnostics).toEqual([
      { kind: 'glyph-missing', character: '𠮷', codePoint: 'U+20BB7', context: '담당: 김𠮷수 그리고 𠮷' },
    ]);
  });

  it('reports a link that leads nowhere and an image that is not there', async () => {
    const { diagnostics } = await make('[여기](#없음)\n\n![모습](x.svg)');
    expect(diagnostics.map((diagnostic) => diagnostic.kind)).toEqual([
      'link-target-missing',
      'image-missing',
    ]);
  });
});

describe('links', () => {
  it('leads outside by address and inside by place, and nowhere for what could do harm', async () => {
    const markdown =
      '[a](https://x.kr/한) [b](#절) [c](javascript:alert(1)) [d](file:///etc/passwd)\n\n### 절\n\n글';
    const { pages } = await read((await make(markdown)).bytes);
    expect(pages[0]?.links).toEqual(['https://x.kr/%ED%95%9C', 'h000000']);
  });
});

describe('pages', () => {
  const long = Array.from(
    { length: 24 },
    (_, index) => `## ${index + 1} 장\n\n### ${index + 1}.1 절\n\n${'글이 있습니다. '.repeat(400)}`,
  );
  const plan = `# 계획\n\n${long.join('\n\n')}`;

  it('says the right page for every heading in the contents', async () => {
    const { bytes, pageOf, pageCount } = await make(plan, { contents });
    const { pages, outline } = await read(bytes);
    expect(pages.length).toBe(pageCount);
    const entries = pages
      .slice(1, 3)
      .map((page) => page.pieces.join('|'))
      .join('|');
    for (let chapter = 1; chapter <= 24; chapter += 1) {
      const page = pageOf.get(`${chapter}-장`) ?? 0;
      expect(squeezed(pages[page - 1]?.pieces.join('') ?? '')).toContain(`${chapter}장${chapter}.1절`);
      expect(squeezed(entries)).toContain(`${chapter}장${page}${`|`}`);
    }
    expect(outline).toEqual(['계획']);
    expect(pages[0]?.artifacts).toBe('FOOTER');
    expect(pages[4]?.artifacts).toContain(`5 / ${pageCount}`);
    expect(pages[4]?.artifacts).toContain('HEADER');
  });

  it('never ends a page of the contents with a chapter whose sections stand on the next', async () => {
    const sections = (chapter: number): string =>
      Array.from({ length: 1 + (chapter % 4) }, (_, at) => `### ${chapter}.${at + 1} 절\n\n글`).join('\n\n');
    const chapters = Array.from({ length: 60 }, (_, at) => `## ${at + 1} 장\n\n${sections(at + 1)}`);
    const { bytes, pageOf } = await make(`# 계획\n\n${chapters.join('\n\n')}`, { contents });
    const { pages } = await read(bytes);
    const front = pages.slice(1, (pageOf.get('1-장') ?? 0) - 1);
    expect(front.length).toBeGreaterThan(3);
    for (const page of front) expect(squeezed(page.pieces.join(''))).toMatch(/\.\d절\d+$/);
  });

  it('repeats a table head on each page, as an artifact', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `| 줄 ${index} | 값 |`).join('\n');
    const { bytes, pageCount } = await make(`| 머리 이름 | 머리 값 |\n| - | - |\n${rows}`);
    const { pages } = await read(bytes);
    expect(pageCount).toBeGreaterThan(2);
    expect(pages[0]?.pieces.join('')).toContain('머리 이름');
    for (const page of pages.slice(1)) {
      expect(page.artifacts).toContain('머리 이름');
      expect(page.pieces.join('')).not.toContain('머리');
    }
  });

  it('keeps a small table whole, with the heading and the lines that lead into it', async () => {
    const table = `|a|b|\n|---|---|\n${'|x|y|\n'.repeat(6)}`;
    for (let above = 30; above < 60; above += 3) {
      const { bytes } = await make(
        `${'Line\n\n'.repeat(above)}## Head\n\nLeads into it.\n\n*Table 1*\n\n${table}`,
      );
      const { pages } = await read(bytes);
      const texts = pages.map(({ pieces }) => pieces.join(' '));
      const on = (word: string) => texts.findIndex((text) => text.includes(word));
      expect(texts.filter((text) => text.includes('x')).length).toBe(1);
      expect(on('Leads')).toBe(on('Table 1'));
      expect(on('Head')).toBe(on('x'));
    }
  });

  it('knows cells to sign, with labels and without', () => {
    const shapeOf = (rows: string) => {
      const [table] = blocksOf(`${rows}\n`).blocks;
      return table?.kind === 'table' ? table.shape : undefined;
    };
    expect(shapeOf('|  | Prepared | Approved |\n|---|---|---|\n| Name |  |  |\n| Date |  |  |')).toBe(
      'signatures',
    );
    expect(shapeOf('| Prepared | Approved |\n|---|---|\n|  |  |')).toBe('signatures');
    expect(shapeOf('|  | Prepared | Approved |\n|---|---|---|\n| Name | Kim |  |')).toBe('ordinary');
  });

  it('parts a row only when it is higher than a page, and then loses nothing', async () => {
    const { bytes, pageCount } = await make(`| 가 | 나 |\n| - | - |\n| ${'말 '.repeat(6000)} | 끝 |`);
    expect(pageCount).toBeGreaterThan(1);
    expect(counted(await textIn(bytes)).말).toBe(6000);
  });

  it.each([
    ['heading', '### 절'],
    ['few strong words', '**절**'],
  ])('keeps a %s with what follows', async (_, heading) => {
    let onSecondPage = 0;
    for (let lines = 30; lines < 50; lines += 1) {
      const { bytes } = await make(
        `${'한 줄입니다.\n\n'.repeat(lines)}${heading}\n\n| 가 | 나 |\n| - | - |\n| 글이 있습니다. | 끝 |`,
      );
      const { pages } = await read(bytes);
      const holding = pages.filter(({ pieces }) => pieces.some((piece) => piece.trim() === '절'));
      expect(holding).toHaveLength(1);
      expect(holding[0]?.pieces.map((piece) => piece.trim())).toContain('끝');
      if (holding[0] !== pages[0]) onSecondPage += 1;
    }
    expect(onSecondPage).toBeGreaterThan(0);
  });

  it('begins a chapter on a new page when the last one is well used, else below it', async () => {
    const short = await make('## 1 가\n\n짧은 글\n\n## 2 나\n\n짧은 글');
    expect(short.pageCount).toBe(1);
    const filled = await make(`## 1 가\n\n${'짧은 글\n\n'.repeat(24)}## 2 나\n\n짧은 글`);
    expect(filled.pageOf.get('2-나')).toBe(2);
  });

  it('keeps the cover on one page, on any paper', async () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      expect((await make(EVERYTHING, { orientation, paper: 'Letter' })).pageOf.get('1-문서-관리')).toBe(2);
    }
  });

  it('has no cover without a chapter, and is one page when there is nothing', async () => {
    expect((await make('# 제목\n\n글')).pageCount).toBe(1);
    expect((await make('')).pageCount).toBe(1);
  });
});

describe('the file', () => {
  it('is the same bytes twice', async () => {
    const [first, second] = [await make(EVERYTHING, { contents }), await make(EVERYTHING, { contents })];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
