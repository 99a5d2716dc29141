// Typst, tagged: node typst.mjs - <language> <pages> <out>.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { content, typst } from './content.mjs';

const [, language, pages, out] = process.argv.slice(2);
const folder = (weight) =>
  fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/noto-sans-kr/${weight}`, import.meta.url));
const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: [folder('400Regular'), folder('700Bold')] }],
});
const bytes = compiler.pdf(
  { mainFileContent: typst(content(language, Number(pages)), language) },
  { pdfStandard: 'a-3a', pdfTags: true, creationTimestamp: 0 },
);
writeFileSync(out, bytes);
