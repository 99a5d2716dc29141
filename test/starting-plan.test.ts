// `holdfast init`: a starting plan is right as it is, and right when every example is taken.
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../src/commands/profile.ts';
import { reportProblems } from '../src/commands/report.ts';
import { startingPlan } from '../src/commands/starting-plan.ts';
import { examine } from '../src/compile.ts';

const CASES = PROFILES.flatMap((profile) => [[profile, 'en'] as const, [profile, 'ko'] as const]);
const EMPTY =
  '{"plan":{"id":"p","title":"P","version":"1","locale":"en","status":"draft"},"organization":{"name":"O","country":"KR"}}';

async function filesOf(profile: (typeof PROFILES)[number], language: 'en' | 'ko') {
  const files = await startingPlan(profile, language);
  return files
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ name, text }) => ({ path: name, content: text }));
}

describe.each(CASES)('%s in %s', (profile, language) => {
  it('has only the findings that an empty plan must have', async () => {
    const { analysed: empty } = await examine([{ path: 'p.json', content: EMPTY }], '2026-11-22');
    const { analysed, diagnostics } = await examine(await filesOf(profile, language), '2026-11-22');
    expect(diagnostics).toEqual([]);
    const allowed = new Set(empty?.findings.map(({ code }) => code));
    expect(analysed?.findings.map(({ code }) => code).filter((code) => !allowed.has(code))).toEqual([]);
  });

  it('holds together when every example is taken', async () => {
    const taken = (await filesOf(profile, language)).map(({ path, content }) => ({
      path,
      content: content.replace(/^#(?!#|.*yaml-language-server)/gm, ''),
    }));
    const { source, analysed, diagnostics } = await examine(taken, '2026-11-22');
    expect(await reportProblems(diagnostics, [], source, 'en')).toEqual([]);
    expect(analysed?.elements.size).toBeGreaterThan(10);
    expect(analysed?.plan.organization.figures?.annualRevenueKrw).toBe(20_000_000_000);
  });

  it('speaks one language', async () => {
    const text = (await startingPlan(profile, language)).map((file) => file.text).join('\n');
    if (language === 'en') expect(text).not.toMatch(/[가-힣]/);
    else expect(text.match(/[가-힣]/g)?.length).toBeGreaterThan(500);
  });
});
