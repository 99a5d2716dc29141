// The same text for every tool: chapters of two paragraphs and a table, about half of each page tables.

const WORDS = {
  ko: {
    chapter: '장애 대응',
    sentence: '주 데이터센터가 전소되는 경우 핵심업무 가운데 일부만 목표복구시간 안에 복구됩니다.',
    head: ['번호', '항목', '담당', '설명'],
    row: (n) => [
      String(n),
      `업무 ${n}`,
      `복구팀 제${n % 7}조`,
      `대기 시스템을 가동한 뒤 데이터 정합성을 확인한다 (${n})`,
    ],
  },
  en: {
    chapter: 'Response',
    sentence:
      'When the main data centre is lost, only some of the processes recover within their target time.',
    head: ['No.', 'Item', 'Owner', 'Description'],
    row: (n) => [
      String(n),
      `Process ${n}`,
      `Recovery team ${n % 7}`,
      `Start the standby system, then check the data for integrity (${n})`,
    ],
  },
};

/** Chapters for about this many of our pages. */
export function content(language, pages) {
  const words = WORDS[language];
  const chapters = Math.round(pages / 1.5);
  return Array.from({ length: chapters }, (_, chapter) => ({
    title: `${chapter + 1} ${words.chapter}`,
    paragraphs: [0, 1].map((at) => `${words.sentence} (${chapter}.${at}) `.repeat(12).trim()),
    head: words.head,
    rows: Array.from({ length: 28 }, (_, row) => words.row(chapter * 28 + row)),
  }));
}

const row = (cells) => `| ${cells.join(' | ')} |`;

export function markdown(chapters) {
  return chapters
    .map(({ title, paragraphs, head, rows }) =>
      [
        `## ${title}`,
        ...paragraphs,
        [row(head), row(['--:', '---', '---', '---']), ...rows.map(row)].join('\n'),
      ].join('\n\n'),
    )
    .join('\n\n');
}

export function typst(chapters, language) {
  const cell = (text) => `[${text.replace(/[#*_$@<>[\]\\]/g, '\\$&')}]`;
  return [
    `#set document(title: "Bench")\n#set page(paper: "a4", margin: 22mm)\n#set par(leading: 0.75em)\n#set text(font: "Noto Sans KR", size: 9.2pt, lang: "${language}")`,
    ...chapters.map(
      ({ title, paragraphs, head, rows }) =>
        `= ${title}\n\n${paragraphs.join('\n\n')}\n\n#table(columns: (auto, auto, auto, 1fr), stroke: 0.4pt, inset: (x: 3pt, y: 8.5pt), table.header(${head.map(cell).join(', ')}), ${rows.flat().map(cell).join(', ')})`,
    ),
  ].join('\n\n');
}

export function pdfmake(chapters) {
  return {
    pageSize: 'A4',
    pageMargins: [62, 77, 62, 68],
    defaultStyle: { font: 'Noto', fontSize: 9.2, lineHeight: 1.1 },
    content: chapters.flatMap(({ title, paragraphs, head, rows }) => [
      { text: title, fontSize: 18, bold: true, margin: [0, 10] },
      ...paragraphs.map((text) => ({ text, margin: [0, 0, 0, 8] })),
      {
        layout: { paddingTop: () => 6, paddingBottom: () => 6 },
        table: { headerRows: 1, widths: ['auto', 'auto', 'auto', '*'], body: [head, ...rows] },
        fontSize: 8.2,
      },
    ]),
  };
}

export function html(chapters, language, fontFolder) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cells = (tag, list) => `<tr>${list.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Bench</title><style>
@font-face{font-family:N;src:url(file://${fontFolder}/400Regular/NotoSansKR_400Regular.ttf)}
@font-face{font-family:N;font-weight:700;src:url(file://${fontFolder}/700Bold/NotoSansKR_700Bold.ttf)}
@page{size:A4;margin:27mm 22mm 24mm}body{font:9.2pt/14.2pt N}table{border-collapse:collapse;width:100%;font-size:8.2pt}td,th{border-bottom:.4pt solid #ccc;padding:1.3mm 2mm 1.2mm 0;text-align:left}</style>
${chapters
  .map(
    ({ title, paragraphs, head, rows }) =>
      `<h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')}<table><thead>${cells('th', head)}</thead><tbody>${rows.map((each) => cells('td', each)).join('')}</tbody></table>`,
  )
  .join('\n')}</html>`;
}
