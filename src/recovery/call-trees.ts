// The plan's people and whom they call: contacts, deputies, teams and trees by index.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import { oncePer } from '../plan/once.ts';
import { type Node, nodeIn, type RecoveryGraph } from './graph.ts';

/** A call that nobody answers. */
const DEFAULT_ATTEMPT = 'PT5M';
const DEFAULT_CONTACT_TIME = 'PT5M';

export interface TeamPeople {
  readonly team: Node;
  readonly minimum: number;
  readonly slots: number;
  /** Lead, deputies and members, each once. */
  readonly people: readonly Node[];
  /** Those of whom one has to be there: the first of the people. */
  readonly heads: readonly Node[];
}

export interface CallTree {
  readonly root: Node;
  /** Calls by caller, in order. */
  readonly calls: ReadonlyMap<Node, readonly Node[]>;
}

/** Everything that alerting reads from a plan. */
export interface CallPlan {
  readonly people: readonly Node[];
  /** Channels of a person, in order. */
  readonly contacts: ReadonlyMap<Node, readonly Node[]>;
  readonly deputies: ReadonlyMap<Node, readonly Node[]>;
  /** What a call over a channel takes. */
  readonly contactTime: ReadonlyMap<Node, Seconds>;
  /** Rank of a person by id, for "the lower id". */
  readonly rank: ReadonlyMap<Node, number>;
  readonly teams: ReadonlyMap<Node, TeamPeople>;
  readonly trees: readonly CallTree[];
  readonly attempt: Seconds;
  readonly detection: Seconds;
  readonly detectionWithoutMonitoring: Seconds | null;
  readonly decision: Seconds;
  readonly monitors: readonly Node[];
  readonly declarers: readonly Node[];
}

/** The call plan of a graph, read once. */
export const callPlanOf: (graph: RecoveryGraph) => CallPlan = oncePer(readCallPlan);

function readCallPlan({ plan, elements, indexOf }: RecoveryGraph): CallPlan {
  const nodes = (ids: readonly string[] = []): Node[] => ids.map((id) => nodeIn(indexOf, id));
  const people: Node[] = [];
  const contacts = new Map<Node, Node[]>();
  const deputies = new Map<Node, Node[]>();
  const contactTime = new Map<Node, Seconds>();
  const teams = new Map<Node, TeamPeople>();
  for (const [node, { section, entry }] of elements.entries()) {
    if (section === 'people') {
      people.push(node);
      contacts.set(node, nodes((entry.contacts ?? []).map(({ channel }) => channel)));
      deputies.set(node, nodes(entry.deputies));
    } else if (section === 'channels') {
      contactTime.set(node, parseDuration(entry.contactTime ?? DEFAULT_CONTACT_TIME));
    } else if (section === 'teams') {
      const heads = [...new Set(nodes([entry.lead, ...(entry.deputies ?? [])]))];
      teams.set(node, {
        team: node,
        minimum: entry.minimum ?? 1,
        slots: entry.concurrentRecoveries ?? Number.POSITIVE_INFINITY,
        people: [...new Set([...heads, ...nodes(entry.members)])],
        heads,
      });
    }
  }
  const byId = [...people].sort((left, right) => (idOf(elements, left) < idOf(elements, right) ? -1 : 1));
  const trees = (plan.contactTrees ?? []).map((tree) => {
    const calls = new Map<Node, Node[]>();
    for (const { from, to } of tree.calls ?? []) {
      const caller = nodeIn(indexOf, from);
      const row = calls.get(caller);
      if (row === undefined) calls.set(caller, nodes([to]));
      else row.push(nodeIn(indexOf, to));
    }
    return { root: nodeIn(indexOf, tree.root), calls };
  });
  const { response = {} } = plan;
  const { detectionWithoutMonitoring } = response;
  return {
    people,
    contacts,
    deputies,
    contactTime,
    rank: new Map(byId.map((node, rank) => [node, rank])),
    teams,
    trees,
    attempt: parseDuration(response.attempt ?? DEFAULT_ATTEMPT),
    detection: parseDuration(response.detection ?? 'PT0S'),
    detectionWithoutMonitoring:
      detectionWithoutMonitoring === undefined ? null : parseDuration(detectionWithoutMonitoring),
    decision: parseDuration(response.decision ?? 'PT0S'),
    monitors: nodes(response.monitoredBy),
    declarers: nodes(response.declarers),
  };
}

const idOf = (elements: RecoveryGraph['elements'], node: Node): string => elements[node]?.id ?? '';
