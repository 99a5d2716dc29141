// Makes the README's pictures from the demo's documents. Needs pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out/hangang-talk');
const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

/** Sets one page of a PDF as `docs/pictures/<name>.png`. */
function picture(pdf, page, name) {
  const args = ['-png', '-r', '60', '-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', [...args, join(out, pdf), join(pictures, name)]);
  console.log(`docs/pictures/${name}.png  (page ${page} of ${pdf})`);
}

/** The last page whose text holds `words`: lists of contents and pictures come before what they list. */
function pageWith(pdf, words) {
  const text = execFileSync('pdftotext', [join(out, pdf), '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const page = text.split('\f').findLastIndex((each) => each.includes(words));
  return page < 0 ? 1 : page + 1;
}

picture('plan.pdf', 1, 'cover');
picture('plan.pdf', pageWith('plan.pdf', '가장 시급한'), 'summary');
picture('plan.pdf', pageWith('plan.pdf', '그림 13-2'), 'scenario');
