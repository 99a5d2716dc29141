// The documents that a plan gives: what each is called, who reads it, how many there are of it, and how it is composed.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';

/** What all documents of a compilation are made from. */
export interface Materials {
  readonly analysed: AnalysedPlan;
  readonly assessments: readonly Assessment[];
}

/** One document, or one for each of these. */
export type DocumentScope = 'plan' | 'regime' | 'scenario' | 'team' | 'planned exercise';

export interface DocumentKind {
  /** What users ask for, and what file names begin with. */
  readonly name: string;
  readonly per: DocumentScope;
  /** Made where no document is asked for by name. */
  readonly isStandard: boolean;
  /** Says on which page of the plan something stands, so that the plan is set first. */
  readonly hasPlanPages: boolean;
  /** What it is and who reads it, a line. */
  readonly about: Readonly<Record<Language, string>>;
  /** `id` is that of the scenario, team, exercise or regime; empty for a document of the whole plan. */
  readonly compose: (materials: Materials, id: string, options: ComposeOptions) => Promise<ComposedDocument>;
}

export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  {
    name: 'plan',
    per: 'plan',
    isStandard: true,
    hasPlanPages: false,
    about: {
      en: 'the business continuity plan, complete: board, regulator, staff',
      ko: '업무연속성계획 전체: 경영진, 감독 당국, 임직원',
    },
    compose: async ({ analysed, assessments }, _, options) => {
      const { composePlan } = await import('./compose-plan.ts');
      return composePlan(analysed, options, assessments);
    },
  },
  {
    name: 'disaster-recovery-plan',
    per: 'plan',
    isStandard: false,
    hasPlanPages: true,
    about: {
      en: 'order of recovery, tools, copies, procedures by layer, data checks: IT recovery teams',
      ko: '복구 순서, 도구, 이중화, 계층별 절차, 데이터 점검: 정보시스템 복구 팀',
    },
    compose: async ({ analysed }, _, options) => {
      const { composeRecoveryPlan } = await import('./compose-recovery-plan.ts');
      return composeRecoveryPlan(analysed, options);
    },
  },
  {
    name: 'impact-analysis',
    per: 'plan',
    isStandard: false,
    hasPlanPages: true,
    about: {
      en: 'the business impact analysis, and how each objective follows from it: process owners, auditors',
      ko: '업무영향분석과 복구목표의 도출 근거: 업무 책임자, 심사원',
    },
    compose: async ({ analysed }, _, options) => {
      const { composeImpactAnalysis } = await import('./compose-impact-analysis.ts');
      return composeImpactAnalysis(analysed, options);
    },
  },
  {
    name: 'gap-register',
    per: 'plan',
    isStandard: false,
    hasPlanPages: true,
    about: {
      en: 'every gap of every rule book and every finding, each once, with owner and due date: auditor, board',
      ko: '모든 규제의 미비점과 분석 결과를 중복 없이, 책임자와 기한과 함께: 심사원, 경영진',
    },
    compose: async ({ analysed, assessments }, _, options) => {
      const { composeGapRegister } = await import('./compose-gap-register.ts');
      return composeGapRegister(assessments, analysed, options);
    },
  },
  {
    name: 'checklist',
    per: 'regime',
    isStandard: true,
    hasPlanPages: true,
    about: {
      en: 'what a rule book asks, what the plan answers, what is missing: compliance, regulator, auditor',
      ko: '규제의 요구사항, 계획의 답, 미비점: 준법 담당자, 감독 당국, 심사원',
    },
    compose: async ({ analysed, assessments }, id, options) => {
      const { composeChecklist } = await import('./compose-checklist.ts');
      const assessment = assessments.find(({ regime }) => regime.id === id);
      if (assessment === undefined) throw new Error(`no assessment of ${id}`);
      return composeChecklist(assessment, analysed, options);
    },
  },
  {
    name: 'scenario-runbook',
    per: 'scenario',
    isStandard: false,
    hasPlanPages: true,
    about: {
      en: 'what is lost, who is reached, what is started, told and back when: crisis team',
      ko: '무엇을 잃고 누가 연락되며 무엇을 시작하고 알리는가, 언제 복구되는가: 위기대응팀',
    },
    compose: async ({ analysed, assessments }, id, options) => {
      const { composeScenarioRunbook } = await import('./compose-scenario-runbook.ts');
      return composeScenarioRunbook(analysed, id, options, assessments);
    },
  },
  {
    name: 'contact-tree',
    per: 'plan',
    isStandard: false,
    hasPlanPages: false,
    about: {
      en: 'who calls whom, how everybody is reached, who is cut off in which scenario, a card to carry: everybody',
      ko: '연락 순서, 전체 연락처, 시나리오별 두절, 휴대용 카드: 전 임직원',
    },
    compose: async ({ analysed }, _, options) => {
      const { composeContactTree } = await import('./compose-contact-tree.ts');
      return composeContactTree(analysed, options);
    },
  },
  {
    name: 'action-card',
    per: 'team',
    isStandard: false,
    hasPlanPages: true,
    about: {
      en: 'one page: the first hour, whom to call, duties: members of a team',
      ko: '한 쪽: 첫 한 시간에 할 일, 연락할 사람, 임무: 팀원',
    },
    compose: async ({ analysed }, id, options) => {
      const { composeActionCard } = await import('./compose-action-card.ts');
      return composeActionCard(analysed, id, options);
    },
  },
  {
    name: 'exercise-kit',
    per: 'planned exercise',
    isStandard: false,
    hasPlanPages: false,
    about: {
      en: 'notice of the window, script, observer sheet, and a result form that goes back into the plan: exercise lead',
      ko: '훈련 시간대 안내, 진행 각본, 관찰 기록지, 계획에 반영되는 결과 양식: 훈련 주관자',
    },
    compose: async ({ analysed }, id, options) => {
      const { composeExerciseKit } = await import('./compose-exercise-kit.ts');
      return composeExerciseKit(analysed, id, options);
    },
  },
  {
    name: 'brief',
    per: 'plan',
    isStandard: false,
    hasPlanPages: false,
    about: {
      en: 'two pages: can we recover, where not, what it takes: board',
      ko: '두 쪽: 복구할 수 있는가, 어디가 안 되는가, 무엇이 필요한가: 경영진',
    },
    compose: async ({ analysed, assessments }, _, options) => {
      const { composeBrief } = await import('./compose-brief.ts');
      return composeBrief(assessments, analysed, options);
    },
  },
];
