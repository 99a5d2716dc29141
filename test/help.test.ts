// The help of every command, in both languages; `vitest -u` rewrites test/help/.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const CLI = join(process.cwd(), 'dist/cli.js');

function help(words: readonly string[], language: string): Promise<string> {
  const args = [CLI, ...words, '--help', '--language', language];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout) => (error === null ? resolve(stdout) : reject(error)));
  });
}

/** The help of a command and of all below it, each under its call. */
async function helpOfAll(words: readonly string[], language: string): Promise<string[]> {
  const own = await help(words, language);
  const [, commands = ''] = own.split(/^(?:Commands|명령):$/m);
  const below = [...commands.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name);
  const texts = await Promise.all(
    below.filter((name) => name !== 'help').map((name) => helpOfAll([...words, name], language)),
  );
  return [`$ ${['holdfast', ...words, '--help'].join(' ')}\n${own}`, ...texts.flat()];
}

describe.each(['en', 'ko'])('help in %s', (language) => {
  let texts: string[];
  beforeAll(async () => {
    texts = await helpOfAll([], language);
  }, 60_000);

  it('is what stands in test/help', async () => {
    await expect(texts.join('\n')).toMatchFileSnapshot(`help/${language}.txt`);
  });

  it('is in that language throughout', () => {
    const isKorean = language === 'ko';
    const descriptions = texts.flatMap((text) => [
      ...text.matchAll(/^ {2}\S.*? {2,}(?<of>\S.*)$|^(?<whole>[^\s$].*)$/gm),
    ]);
    expect(descriptions.length).toBeGreaterThan(100);
    for (const { 0: line, groups } of descriptions) {
      expect(/[가-힣]/.test(groups?.of ?? groups?.whole ?? ''), line).toBe(isKorean);
    }
  });
});
