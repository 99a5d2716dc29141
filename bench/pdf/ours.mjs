// Our typesetter as a program: node ours.mjs <bundle> <language> <pages> <out>.
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { content, markdown } from './content.mjs';

// As the command starts (scripts/start.js).
const major = Number(process.versions.node.split('.')[0]);
if (major === 20) setFlagsFromString('--interrupt-budget=300000');
if (major >= 20 && major <= 24) setFlagsFromString('--heap-growing-percent=200');

const [bundle, language, pages, out] = process.argv.slice(2);
const { typeset } = await import(bundle);
const fonts = new URL('../../node_modules/@expo-google-fonts/', import.meta.url);
const font = (path) => new Uint8Array(readFileSync(new URL(path, fonts)));
const text = markdown(content(language, Number(pages)));
const { bytes } = await typeset(text, {
  language,
  title: 'Bench',
  author: 'Holdfast',
  fonts: {
    regular: font('noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
    bold: font('noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
    emoji: font('noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  },
  paper: 'A4',
  orientation: 'portrait',
  header: { left: 'Bench', right: '' },
  footer: { left: '' },
  contents: { title: 'Contents', depth: 1 },
  accentColor: '#0b4f6c',
  date: new Date(0),
  attachments: [
    {
      name: 'source.md',
      description: 'Source',
      mimeType: 'text/markdown',
      relationship: 'Source',
      bytes: new TextEncoder().encode(text),
    },
  ],
});
writeFileSync(out, bytes);
