// What is odd about a contact tree, though it can be worked through: calls that are passed over, or that nobody will make.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContactTree, Plan } from './plan.generated.ts';

/** Warnings about the contact trees of a plan whose references are known to hold. */
export function checkContactTrees(plan: Plan): Diagnostic[] {
  return (plan.contactTrees ?? []).flatMap((tree, index) => {
    const pointer = `/contactTrees/${index}`;
    return [...calledTwice(tree, pointer), ...neverCalled(tree, pointer)];
  });
}

/** The root counts as called: it is where the tree begins. */
function calledTwice({ id, root, calls = [] }: ContactTree, pointer: string): Diagnostic[] {
  const firstCall = new Map([[root, `${pointer}/root`]]);
  const found: Diagnostic[] = [];
  for (const [position, { to }] of calls.entries()) {
    const target = { pointer: `${pointer}/calls/${position}/to` };
    const first = firstCall.get(to);
    if (first === undefined) firstCall.set(to, target.pointer);
    else {
      const related = [{ relation: 'first', target: { pointer: first } }] as const;
      found.push(diagnostic('call-twice', { person: to, tree: id }, target, related));
    }
  }
  return found;
}

/** Each caller to whom no chain of calls leads from the root, at the first of their calls. */
function neverCalled({ id, root, calls = [] }: ContactTree, pointer: string): Diagnostic[] {
  const callsOf = new Map<string, string[]>();
  for (const { from, to } of calls) callsOf.set(from, [...(callsOf.get(from) ?? []), to]);
  const reached = new Set([root]);
  for (const person of reached) for (const to of callsOf.get(person) ?? []) reached.add(to);
  const found = new Map<string, Diagnostic>();
  for (const [position, { from }] of calls.entries()) {
    if (reached.has(from) || found.has(from)) continue;
    const target = { pointer: `${pointer}/calls/${position}/from` };
    found.set(from, diagnostic('caller-never-called', { person: from, tree: id }, target));
  }
  return [...found.values()];
}
