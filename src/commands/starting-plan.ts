// A plan to begin with: what is required stands there, everything else as an example behind a # to be taken away.
import type { Language } from '../diagnostics/entry.ts';
import type { ProfileName } from './profile.ts';
import { type Pair, SUGGESTIONS } from './profiles.ts';
import { INTRODUCTIONS, PAGE_WORDS } from './starting-words.ts';

/** A file of a starting plan. */
export interface StartingFile {
  readonly name: string;
  readonly text: string;
}

type Sections = Readonly<Record<string, unknown>>;

/** Files of a starting plan; `##` begins a remark, a single `#` an example; the examples hold together. */
export async function startingPlan(profile: ProfileName, language: Language): Promise<StartingFile[]> {
  const { stringify } = await import('yaml');
  const { required, examples } = contentOf(profile, language);
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
  return [
    ...files,
    { name: 'README.md', text: words.readMe(SUGGESTIONS[profile].title[index(language)] ?? '') },
  ];
}

const SCHEMA_LINE = '# yaml-language-server: $schema=.holdfast/plan.schema.json';

const index = (language: Language): 0 | 1 => (language === 'en' ? 0 : 1);

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

function contentOf(name: ProfileName, language: Language) {
  const profile = SUGGESTIONS[name];
  const say = (pair: Pair): string => pair[index(language)];
  const both = (en: string, ko: string): string => (language === 'en' ? en : ko);
  const required = {
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
  };
  const examples: Readonly<Record<string, Sections>> = {
    'plan.yaml': {
      governance: {
        policy: both(
          'Critical processes are resumed in time, whatever happens.',
          '어떤 재난에도 핵심업무를 정해진 시간 안에 재개한다.',
        ),
        appointments: [{ post: 'continuity-manager', person: 'manager', deputy: 'deputy' }],
      },
      brand: { accent: '#0b4f6c', paper: 'A4', languages: [language] },
    },
    'sites.yaml': {
      sites: [
        {
          id: 'main',
          name: say(profile.mainSite.name),
          kind: profile.mainSite.kind,
          isMain: true,
          facility: { generatorHours: 12, upsMinutes: 30 },
        },
        {
          id: 'second',
          name: both('Recovery site', '예비 센터'),
          kind: 'recovery-site',
          distances: [{ site: 'main', kilometres: 30 }],
        },
      ],
    },
    'suppliers.yaml': {
      suppliers: [
        {
          id: 'carrier',
          name: both('Network carrier', '통신사'),
          service: both('Internet lines', '인터넷 회선'),
          agreedRecoveryTime: 'PT1H',
          agreedNotificationTime: 'PT10M',
        },
      ],
    },
    'people.yaml': {
      channels: [
        { id: 'mobile', name: both('Mobile phone', '휴대전화'), kind: 'mobile', contactTime: 'PT2M' },
        { id: 'text', name: both('Text message', '문자 메시지'), kind: 'sms', contactTime: 'PT5M' },
      ],
      people: [
        {
          id: 'manager',
          name: both('Continuity manager', '업무연속성 책임자'),
          contacts: [
            { channel: 'mobile', address: '010-0000-0001' },
            { channel: 'text', address: '010-0000-0001' },
          ],
          deputies: ['deputy'],
        },
        {
          id: 'deputy',
          name: both('Deputy', '부책임자'),
          contacts: [
            { channel: 'mobile', address: '010-0000-0002' },
            { channel: 'text', address: '010-0000-0002' },
          ],
        },
        {
          id: 'operator',
          name: both('Head of operations', '운영 책임자'),
          contacts: [
            { channel: 'mobile', address: '010-0000-0003' },
            { channel: 'text', address: '010-0000-0003' },
          ],
          deputies: ['deputy'],
        },
      ],
      teams: [
        {
          id: 'command',
          name: both('Command team', '총괄팀'),
          function: 'command',
          lead: 'manager',
          deputies: ['deputy'],
          authority: [both('Declare a disaster', '재난 선포')],
        },
        {
          id: 'recovery',
          name: both('Recovery team', '복구팀'),
          function: 'recovery',
          lead: 'operator',
          deputies: ['deputy'],
        },
        {
          id: 'support',
          name: both('Support team', '복구지원팀'),
          function: 'support',
          lead: 'deputy',
          deputies: ['operator'],
        },
      ],
      contactTrees: [
        {
          id: 'emergency',
          name: both('Emergency calls', '비상연락망'),
          root: 'manager',
          calls: [
            { from: 'manager', to: 'operator' },
            { from: 'operator', to: 'deputy' },
          ],
        },
      ],
    },
    'systems.yaml': {
      systems: profile.systems.map(({ id, name: title, layer }) => ({
        id,
        name: say(title),
        layer,
        owner: 'operator',
        deployments: [
          { site: 'main', role: 'active' },
          {
            site: 'second',
            role: 'standby',
            replication: { mode: 'asynchronous', lag: 'PT5M' },
            activation: { mode: 'manual', duration: 'PT30M', team: 'recovery' },
          },
        ],
        ...(layer === 'data' && { holdsData: true }),
      })),
    },
    'processes.yaml': {
      criticalProcesses: profile.processes.map(({ id, name: title, system, rto, rpo, mtpd }) => ({
        id,
        name: say(title),
        owner: 'operator',
        rto,
        rpo,
        mtpd,
        requires: [system],
      })),
      impactAnalysis: {
        categories: [{ id: 'customers', name: both('Customers', '이용자') }],
        levels: [
          { level: 1, name: both('Low', '낮음') },
          { level: 3, name: both('Intolerable', '감내 불가') },
        ],
        intolerableFromLevel: 3,
        assessments: profile.processes.map(({ id, mtpd }) => ({
          process: id,
          ratings: [{ category: 'customers', after: mtpd, level: 3 }],
        })),
      },
      recoveryPriorities: profile.processes.map(({ id }, position) => ({
        tier: position + 1,
        elements: [id],
      })),
    },
    'response.yaml': {
      response: { detection: 'PT5M', decision: 'PT15M', declarers: ['manager', 'deputy'] },
      scenarios: [
        {
          id: 'main-site-lost',
          name: both('The main site is lost', '주 사업장 상실'),
          isWorstCase: true,
          lost: [{ element: 'main', for: 'P7D' }],
        },
      ],
      communications: [
        {
          id: 'report',
          name: both('Report to the authority', '감독기관 보고'),
          audience: 'authority',
          recipient: say(profile.report.recipient),
          trigger: say(profile.report.trigger),
          deadline: profile.report.deadline,
          channel: 'mobile',
          owner: 'support',
        },
      ],
      returnToNormal: {
        criteria: [
          both(
            'All critical processes run at their normal level.',
            '모든 핵심업무가 정상 수준으로 운영된다.',
          ),
        ],
      },
    },
    'risks.yaml': {
      risks: profile.risks.map(({ id, name: title, hazard }) => ({
        id,
        name: say(title),
        hazard,
        likelihood: 2,
        impact: 4,
        owner: 'manager',
      })),
    },
    'exercises.yaml': {
      exercises: [
        {
          id: 'first',
          name: both('First table-top exercise', '첫 도상훈련'),
          kind: 'tabletop',
          scenario: 'main-site-lost',
          lead: 'manager',
        },
      ],
      improvementMeasures: [
        {
          id: 'fill-in',
          name: both('Complete this plan', '이 계획의 완성'),
          owner: 'manager',
          state: 'in-progress',
        },
      ],
    },
  };
  return { required, examples };
}
