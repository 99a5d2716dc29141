// The examples of a starting plan about who and where: governance, sites, suppliers, people and their teams.
import type { StartingExamples, Wording } from './starting-wording.ts';

export const startingOrganisation = ({ profile, say, both, language }: Wording): StartingExamples => ({
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
});
