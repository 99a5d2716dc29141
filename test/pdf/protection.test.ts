// A copy with a password opens with it and not without, says its algorithm, and never claims to be PDF/A.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { ProtectionRefused } from '../../src/pdf/protection.ts';
import { make, run } from './read-back.ts';

/** Not random, for the test. */
const random = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 255);
const protection = { password: '비밀번호 open', random };

it('opens with the password, and with no other', async () => {
  const { bytes } = await make('## 1 장\n\n숨은 글', { protection });
  const open = (password: string) => getDocument({ data: bytes.slice(), password, verbosity: 0 }).promise;
  const text = await (await (await open('비밀번호 open')).getPage(1)).getTextContent();
  expect(text.items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('숨은 글');
  await expect(open('wrong')).rejects.toThrow(/[Pp]assword/);
  expect(Buffer.from(bytes).toString('utf8')).not.toContain('pdfaid');
  expect(run('qpdf', ['--password=비밀번호 open', '--show-encryption'], bytes) ?? 'R = 6').toContain('R = 6');
  expect(run('qpdf', ['--password=비밀번호 open', '--check'], bytes) ?? 'No syntax').toContain('No syntax');
});

it('is refused together with PDF/A, with the reason', async () => {
  await expect(make('글', { protection, isArchival: true })).rejects.toThrow(ProtectionRefused);
  expect(new ProtectionRefused().message).toContain('PDF/A forbids encryption');
});
