// pdfmake, which makes no tags: node pdfmake.mjs - <language> <pages> <out>.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { content, pdfmake } from './content.mjs';

const [, language, pages, out] = process.argv.slice(2);
const maker = createRequire(import.meta.url)('pdfmake');
const font = (path) =>
  fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/noto-sans-kr/${path}`, import.meta.url));
const [normal, bold] = [font('400Regular/NotoSansKR_400Regular.ttf'), font('700Bold/NotoSansKR_700Bold.ttf')];
maker.setFonts({ Noto: { normal, bold, italics: normal, bolditalics: bold } });
maker.setLocalAccessPolicy?.(() => true);
maker.setUrlAccessPolicy?.(() => false);
writeFileSync(out, await maker.createPdf(pdfmake(content(language, Number(pages)))).getBuffer());
