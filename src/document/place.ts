// A place in the plan as people read it: what stands there by its name, and the file and line for whoever mends it.
import type { Plan, Text } from '../plan/plan.generated.ts';
import { pathOf } from '../source/pointer.ts';
import { code, type Markdown, trusted } from '../words/markdown.ts';
import { collectionName } from './census.ts';
import type { Context } from './chapter.ts';
import type { SectionKey } from './section-keys.ts';

/** Which section of the document shows what a part of the plan says. */
const SECTION_OF: Readonly<Record<string, SectionKey>> = {
  plan: 'document-control',
  organization: 'purpose-and-scope',
  governance: 'policy',
  sites: 'dependencies',
  suppliers: 'suppliers',
  channels: 'activation',
  people: 'annex',
  teams: 'organization',
  contactTrees: 'activation',
  systems: 'dependencies',
  criticalProcesses: 'critical-processes',
  impactAnalysis: 'impact-analysis',
  recoveryPriorities: 'recovery-priorities',
  risks: 'risks',
  strategies: 'strategies',
  response: 'activation',
  procedures: 'recovery-procedures',
  scenarios: 'scenarios',
  communications: 'crisis-communication',
  compensation: 'crisis-communication',
  securityMeasures: 'security',
  returnToNormal: 'return-to-normal',
  exerciseProgramme: 'exercises',
  exercises: 'exercises',
  incidents: 'exercises',
  improvementMeasures: 'improvement',
  acceptedRisks: 'improvement',
  filings: 'maintenance',
  inspections: 'maintenance',
  attestations: 'maintenance',
  exclusions: 'maintenance',
};

/** The section in which a place of the plan is to be read. */
export const sectionOf = (pointer: string): SectionKey => SECTION_OF[pointer.split('/')[1] ?? ''] ?? 'annex';

/** What stands at a JSON pointer by the name of the nearest entry that has one, else by its kind or its section. */
export function placeInWords(context: Context, pointer: string): Markdown {
  let value: unknown = context.plan;
  let pattern = '';
  let words: Markdown | undefined;
  for (const part of pathOf(pointer)) {
    const isEntry = Array.isArray(value);
    value = within(value, part);
    pattern += isEntry ? '/*' : `/${part}`;
    if (isEntry) words = nameIn(context, value) ?? words ?? collectionName(context, pattern);
  }
  if (words !== undefined) return words;
  const [section] = pathOf(pointer);
  if (section === 'plan') return context.w.text(context.plan.plan.title);
  if (section === 'organization') return context.w.text(context.plan.organization.name);
  return (
    partName(context, `/${section}`) ?? trusted(context.planSections.get(sectionOf(pointer))?.title ?? '')
  );
}

/** Parts of the plan that are no lists of records, and subjects that rules make of several. */
const PARTS: Readonly<Record<string, readonly [en: string, ko: string]>> = {
  '/plan': ['The plan', '계획'],
  '/organization': ['The organisation', '조직'],
  '/governance': ['Policy and responsibilities', '정책과 책임'],
  '/impactAnalysis': ['Impact analysis', '업무영향분석'],
  '/response': ['Response', '대응 체계'],
  '/compensation': ['Compensation of users', '이용자 보상'],
  '/returnToNormal': ['Return to normal', '정상화'],
  '/exerciseProgramme': ['Exercise programme', '훈련 계획'],
  '/testsAndIncidents/*': ['Exercises and incidents', '훈련과 장애 이력'],
  '/changeManagement': ['Rules for changes', '변경 관리'],
  '/userSupport': ['Support of users', '이용자 지원'],
};

/** What a part of the plan, or a kind of subjects of rules, is called; undefined for what is neither. */
export function partName(context: Pick<Context, 'language'>, subject: string): Markdown | undefined {
  const known = PARTS[subject];
  if (known !== undefined) return trusted(known[context.language === 'en' ? 0 : 1]);
  return collectionName(context, subject) ?? collectionName(context, `${subject}/*`);
}

/** File and line, or the way through the data where files are not known. */
export function lineInData({ plan, lineOf }: Context, pointer: string): Markdown {
  return code(lineOf(pointer) ?? readablePlace(plan, pointer));
}

const within = (value: unknown, part: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[part] : undefined;

/** An entry by what its author called it, or by the one thing that it is about. */
function nameIn({ w }: Context, entry: unknown): Markdown | undefined {
  const { name, process, post } = (entry ?? {}) as { name?: Text; process?: unknown; post?: unknown };
  if (name !== undefined) return w.text(name);
  if (typeof process === 'string') return w.name(process);
  return typeof post === 'string' ? w.label('post', post as Post) : undefined;
}
type Post = NonNullable<NonNullable<Plan['governance']>['appointments']>[number]['post'];

/** A JSON pointer into the plan with the id of each entry that has one in place of its index. */
function readablePlace(plan: Plan, pointer: string): string {
  let value: unknown = plan;
  const parts = pathOf(pointer).map((part) => {
    const isEntry = Array.isArray(value);
    value = within(value, part);
    return isEntry ? (idOf(value) ?? part) : part;
  });
  return parts.join('/');
}

/** How an entry of a list is called by others: its id, or that of the one thing that it is about. */
function idOf(entry: unknown): string | undefined {
  const { id, process } = (entry ?? {}) as { readonly id?: unknown; readonly process?: unknown };
  const name = id ?? process;
  return typeof name === 'string' ? name : undefined;
}
