// What a starting plan says about itself, in English and Korean.
import type { Language } from '../diagnostics/entry.ts';

type Words = Readonly<Record<Language, string>>;

/** What each section of a starting plan is for. */
export const INTRODUCTIONS: Readonly<Record<string, Words>> = {
  governance: { en: 'Policy, and who holds which post.', ko: '정책과 직책별 담당자.' },
  brand: {
    en: 'How the documents look. A logo (SVG, PNG) and fonts are files in this folder: logo: logo.svg.',
    ko: '문서의 모양. 로고(SVG, PNG)와 글꼴은 이 폴더 안의 파일로 지정합니다(예: logo: logo.svg).',
  },
  sites: {
    en: 'Places: data centres, buildings, rooms ("partOf"), and what supplies them.',
    ko: '장소: 데이터센터, 건물, 방("partOf")과 그 설비.',
  },
  suppliers: {
    en: 'Who provides what you cannot do without, and what they have promised.',
    ko: '없어서는 안 되는 것을 제공하는 공급자와 약속된 시간.',
  },
  channels: {
    en: 'Means of reaching people. One of them should run on nothing of your own.',
    ko: '연락 수단. 하나는 자체 시스템에 의존하지 않아야 합니다.',
  },
  people: {
    en: 'People with their contacts, in the order in which they are tried, and their deputies.',
    ko: '담당자와 연락처(시도하는 순서), 대리자.',
  },
  teams: {
    en: 'The emergency organisation: command, recovery and support.',
    ko: '비상 조직: 총괄팀, 복구팀, 복구지원팀.',
  },
  contactTrees: { en: 'Who calls whom, in order.', ko: '누가 누구에게 어떤 순서로 연락하는가.' },
  systems: {
    en: 'Systems, their copies at sites, and how a standby copy is brought into service.\nWrite what has been measured in an exercise under activation.measured.',
    ko: '시스템과 장소별 배치, 예비 배치를 가동하는 방법.\n훈련에서 실측한 시간은 activation.measured 에 적으십시오.',
  },
  criticalProcesses: {
    en: 'What has to be resumed in time. rto: target; mtpd: after that it is intolerable; rpo: how far back data may be lost.\nDurations: PT30M, PT4H, P3D.',
    ko: '정해진 시간 안에 재개해야 하는 업무. rto: 목표복구시간, mtpd: 최대허용중단시간, rpo: 목표복구시점.\n기간 표기: PT30M(30분), PT4H(4시간), P3D(3일).',
  },
  impactAnalysis: {
    en: 'What a disruption does over time: the reason for every mtpd.',
    ko: '중단이 길어질 때의 영향. 최대허용중단시간의 근거입니다.',
  },
  recoveryPriorities: { en: 'What is recovered first; 1 is first.', ko: '복구 우선순위(1이 가장 먼저).' },
  response: { en: 'From detection to the declaration of a disaster.', ko: '탐지부터 재난 선포까지.' },
  scenarios: {
    en: 'What may be lost, and for how long. Always try the loss of your main site.',
    ko: '무엇을 얼마 동안 잃는가. 주 사업장 상실은 반드시 포함하십시오.',
  },
  communications: {
    en: 'Who is told what, how soon, and by whom.',
    ko: '누구에게 무엇을 언제까지 누가 알리는가.',
  },
  returnToNormal: { en: 'When and how the emergency ends.', ko: '비상 상황을 언제 어떻게 끝내는가.' },
  risks: { en: 'Hazards, rated 1 to 5.', ko: '위험 요인(1~5로 평가).' },
  exercises: {
    en: 'Exercises, planned and held, with what they measured.',
    ko: '계획하거나 실시한 모의훈련과 실측값.',
  },
  improvementMeasures: {
    en: 'What is still to be done, by whom, until when.',
    ko: '누가 언제까지 무엇을 개선하는가.',
  },
};

export const PAGE_WORDS = {
  en: {
    howTo: 'Take away the # of the examples that you need, and write your own data; ## begins a remark.',
    required: 'These fields are required.',
    figures:
      'Figures of the previous year. They decide which rule books apply: write your own, leave out what you do not know.',
    readMe: (title: string) => `# ${title}

A starting plan for Holdfast. Each file is the part of one owner; sections may be moved to other files at will.

1. Fill in \`plan.yaml\`.
2. In the other files, take away the \`#\` in front of the examples and replace them by your own data. The examples
   hold together: you can take them all first and look at the documents that they make.
3. \`holdfast check .\` says what is wrong and what is still missing; \`holdfast explain CODE\` says more about each point.
4. \`holdfast regimes .\` says which rule books apply, why, and which figures are missing to decide.
5. \`holdfast build . --out ../documents\` writes the plan and the checklists.

Editors with a YAML language server complete the fields from \`.holdfast/plan.schema.json\`.
`,
  },
  ko: {
    howTo: '필요한 예시의 # 을 지우고 실제 내용으로 바꾸십시오. ## 으로 시작하는 줄은 설명입니다.',
    required: '아래 항목은 반드시 적어야 합니다.',
    figures: '전년도 수치. 어떤 규제가 적용되는지를 판단하므로 실제 수치를 적고, 모르는 항목은 지우십시오.',
    readMe: (title: string) => `# ${title}

Holdfast로 시작하는 계획입니다. 파일마다 담당자를 둘 수 있으며, 구획은 다른 파일로 자유롭게 옮길 수 있습니다.

1. \`plan.yaml\` 을 작성합니다.
2. 나머지 파일에서 예시 앞의 \`#\` 을 지우고 실제 내용으로 바꿉니다. 예시는 서로 맞물려 있으므로 모두 지우고
   어떤 문서가 나오는지 먼저 살펴볼 수도 있습니다.
3. \`holdfast check .\` 는 잘못된 곳과 빠진 것을 알려 주고, \`holdfast explain 코드\` 는 각 항목을 자세히 설명합니다.
4. \`holdfast regimes .\` 는 어떤 규제가 왜 적용되는지, 판단에 어떤 수치가 더 필요한지 알려 줍니다.
5. \`holdfast build . --out ../documents\` 는 계획서와 점검표를 만듭니다.

YAML을 지원하는 편집기는 \`.holdfast/plan.schema.json\` 으로 항목을 자동 완성합니다.
`,
  },
} as const;
