// A plan to begin with: what is required stands there, everything else as an example behind a # to be taken away.
import type { Language } from '../diagnostics/entry.ts';
import type { ProfileName } from './profile.ts';
import { startingOrganisation } from './starting-organisation.ts';
import { startingRecovery } from './starting-recovery.ts';
import { type Sections, type Wording, wordingOf } from './starting-wording.ts';
import { INTRODUCTIONS, PAGE_WORDS } from './starting-words.ts';

/** A file of a starting plan. */
export interface StartingFile {
  readonly name: string;
  readonly text: string;
}

/** Files of a starting plan; `##` begins a remark, a single `#` an example; the examples hold together. */
export async function startingPlan(profile: ProfileName, language: Language): Promise<StartingFile[]> {
  const { stringify } = await import('yaml');
  const wording = wordingOf(profile, language);
  const required = requiredIn(wording);
  const examples = { ...startingOrganisation(wording), ...startingRecovery(wording) };
  const words = PAGE_WORDS[language];
  const write = (sections: Sections): string => stringify(sections, { lineWidth: 110, indentSeq: true });
  const comment = (text: string): string => text.replace(/^(?=.)/gm, '#');
  const remark = (text: string): string => text.replace(/^/gm, '## ');

  const files = Object.entries(examples).map(([name, sections]): StartingFile => {
    const parts = Object.entries(sections).map(
      ([section, value]) =>
        `${remark(INTRODUCTIONS[section]?.[language] ?? section)}\n${comment(write({ [section]: value }))}`,
    );
    // The figures belong to the organisation, which stands last of what is required.
    const figures = `${remark(words.figures)}\n${comment(write({ figures: figuresOf(profile) }).replace(/^(?=.)/gm, '  '))}`;
    const head = name === 'plan.yaml' ? [`${remark(words.required)}\n${write(required)}${figures}`] : [];
    return { name, text: [SCHEMA_LINE, remark(words.howTo), '', ...head, ...parts].join('\n') };
  });
  return [...files, { name: 'README.md', text: words.readMe(wording.say(wording.profile.title)) }];
}

const SCHEMA_LINE = '# yaml-language-server: $schema=.holdfast/plan.schema.json';

/** Whatever decides which rule books apply, as a small company has it; one with a data centre has its rooms. */
const figuresOf = (profile: ProfileName) => ({
  year: 2025,
  averageDailyDomesticUsers: 50_000,
  domesticTrafficPercent: 0.1,
  machineRoomFloorSquareMetres: profile === 'data-centre' ? 3_000 : 0,
  powerReceivingCapacityMegawatts: profile === 'data-centre' ? 10 : 0,
  annualRevenueKrw: 20_000_000_000,
  informationServiceRevenueKrw: 5_000_000_000,
  telecomServiceRevenueKrw: 0,
  subscribers: 0,
  lines: 0,
});

const requiredIn = ({ profile, say, both, language }: Wording) => ({
  plan: {
    id: 'continuity-plan',
    title: say(profile.title),
    version: '0.1',
    locale: language,
    schemaVersion: 1,
    status: 'draft',
  },
  organization: {
    name: both('Name of the organisation', '기관 이름'),
    country: 'KR',
    sectors: profile.sectors,
  },
});
