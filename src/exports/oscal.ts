// An assessment as OSCAL assessment results (NIST, version 1.0.6), for tools of governance, risk and compliance.
import { createHash } from 'node:crypto';
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textIn } from '../plan/words.ts';
import type { AssessedRequirement, Assessment } from '../regimes/assessment.ts';
import { SCALES } from '../regimes/export-scales.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';

const OSCAL_VERSION = '1.0.6';
/** Namespace of our properties; OSCAL asks for one wherever a name is not its own. */
const NAMESPACE = 'https://holdfast.example/ns/oscal';
/** More pieces of evidence than this stand in our own JSON. */
const MOST_EVIDENCE = 100;

/** A JSON value that OSCAL's schema for assessment results accepts. */
export interface OscalAssessmentResults {
  readonly 'assessment-results': Readonly<Record<string, unknown>>;
}

/** The same input gives the same identifiers. */
export function oscalResults(
  assessment: Assessment,
  { plan }: AnalysedPlan,
  language: Language,
): OscalAssessmentResults {
  const { regime, asOf, requirements } = assessment;
  const words = CHECKLIST_WORDS[language];
  const at = `${asOf}T00:00:00Z`;
  const idOf = (...parts: readonly string[]): string => uuidOf([plan.plan.id, regime.id, asOf, ...parts]);
  const title = oneLine(`${textIn(language, regime.name)}: ${textIn(language, plan.plan.title)}`);
  const applicable = requirements.filter(({ result }) => result !== 'not-applicable');
  const excluded = requirements.filter(({ result }) => result === 'not-applicable');
  return {
    'assessment-results': {
      uuid: idOf('results'),
      metadata: {
        title,
        'last-modified': at,
        version: oneLine(plan.plan.version),
        'oscal-version': OSCAL_VERSION,
        remarks: words.selfAssessment,
      },
      'import-ap': { href: `#${idOf('plan')}`, remarks: words.noAssessmentPlan },
      results: [
        {
          uuid: idOf('result'),
          title,
          description: words.selfAssessment,
          start: at,
          end: at,
          'reviewed-controls': {
            'control-selections': [
              {
                ...(applicable.length === 0 ? {} : { 'include-controls': applicable.map(controlOf) }),
                ...(excluded.length === 0 ? {} : { 'exclude-controls': excluded.map(controlOf) }),
              },
            ],
          },
          ...(applicable.length > 0 && {
            observations: applicable.map((each) => observationOf(each, at, language, idOf)),
            findings: applicable.map((each) => findingOf(each, language, idOf)),
          }),
        },
      ],
      'back-matter': {
        resources: [{ uuid: idOf('plan'), title, description: oneLine(textIn(language, plan.plan.title)) }],
      },
    },
  };
}

type IdOf = (...parts: readonly string[]) => string;

const controlOf = ({ requirement }: AssessedRequirement) => ({ 'control-id': requirement.id });

const property = (name: string, value: string) => ({ name, ns: NAMESPACE, value });

function observationOf(
  { requirement, result, evidence, gaps }: AssessedRequirement,
  collected: string,
  language: Language,
  idOf: IdOf,
) {
  const pieces = [...evidence, ...gaps].slice(0, MOST_EVIDENCE);
  return {
    uuid: idOf('observation', requirement.id),
    title: oneLine(textIn(language, requirement.citation)),
    description: textIn(language, requirement.requirement),
    props: [property('result', result), property('check', requirement.check)],
    methods: [requirement.check === 'attest' ? 'INTERVIEW' : 'EXAMINE'],
    collected,
    ...(pieces.length > 0 && {
      'relevant-evidence': pieces.map(({ pointer, name }) => ({
        href: `plan.json#${encodeURI(pointer)}`,
        description: name === undefined ? pointer : oneLine(textIn(language, name)) || pointer,
      })),
    }),
  };
}

function findingOf({ requirement, result, gaps }: AssessedRequirement, language: Language, idOf: IdOf) {
  const words = CHECKLIST_WORDS[language];
  const isSatisfied = SCALES[result].nist === 'satisfied';
  const remedy = requirement.remedy === undefined ? '' : textIn(language, requirement.remedy);
  return {
    uuid: idOf('finding', requirement.id),
    title: oneLine(`${requirement.id} ${textIn(language, requirement.requirement)}`),
    description: isSatisfied || remedy === '' ? words.oscalResults[result] : remedy,
    target: {
      type: 'objective-id',
      'target-id': requirement.id,
      status: {
        state: isSatisfied ? 'satisfied' : 'not-satisfied',
        reason: isSatisfied ? 'pass' : gaps.length > 0 ? 'fail' : 'other',
        remarks: words.oscalResults[result],
      },
    },
    'related-observations': [{ 'observation-uuid': idOf('observation', requirement.id) }],
  };
}

/** Text without line ends or blanks at either end, and never empty: what OSCAL takes for a title. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim() || '-';

/** A version 5 UUID (RFC 9562) of the parts. */
function uuidOf(parts: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(JSON.stringify([NAMESPACE, ...parts]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
