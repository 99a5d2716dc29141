// A list of requirements from elsewhere as a rule book: requirements to attest, until somebody gives them a check.
import type { Regime, Requirement } from './regime.generated.ts';

/** One requirement as a catalogue or a table has it. */
export interface ImportedRequirement {
  readonly id: string;
  readonly citation: string;
  readonly requirement: string;
  readonly citationKo?: string;
  readonly requirementKo?: string;
}

export interface ImportedRuleBook {
  readonly id: string;
  readonly name: string;
  /** Day of the text. */
  readonly asOf: string;
  /** On whose words its results are told, where its origin says so. */
  readonly scale?: Regime['scale'];
  readonly requirements: readonly ImportedRequirement[];
}

/** The longest id that the schema of rule books has, less what makes equal ones different. */
const LONGEST_ID = 54;

/** A regime in which nothing is met until a named person attests it. */
export function ruleBookOf({ id, name, asOf, scale, requirements }: ImportedRuleBook): Regime {
  const free = freeIds();
  return {
    $schema: './.regime.schema.json',
    id: idFrom(id, 'rule-book'),
    name: { en: name },
    asOf,
    ...(scale !== undefined && { scale }),
    requirements: requirements.map((each, index): Requirement => {
      const requirementId = free(idFrom(each.id, `r-${index + 1}`));
      const citation = each.citation || each.id || requirementId;
      return {
        id: requirementId,
        citation: bilingual(citation, each.citationKo),
        requirement: bilingual(each.requirement || citation, each.requirementKo),
        check: 'attest',
        subject: '/plan',
        whenNone: 'not-evidenced',
        evidence: ['annex'],
        source: { status: 'not-verified' },
      };
    }),
  };
}

const bilingual = (en: string, ko: string | undefined) => ({
  en: withoutBraces(en),
  ...(ko !== undefined && ko !== '' && { ko: withoutBraces(ko) }),
});

/** In the texts of a rule book, braces hold parameters; in those of others they are brackets like any. */
const withoutBraces = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

/** Small letters, digits, hyphens and dots. */
function idFrom(text: string, otherwise: string): string {
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^[-.]+|[-.]+$/g, '');
  return id === '' ? otherwise : id;
}

/** Gives each id once: the second `cp-2` is `cp-2-2`. */
function freeIds(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    while (taken.has(id)) id = `${wanted}-${number++}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
}
