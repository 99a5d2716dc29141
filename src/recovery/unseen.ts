// Processes of which it cannot be seen whether anything stops them: nobody has said what they, or those below them, need.
import { oncePer } from '../plan/once.ts';
import type { Engine } from './engine.ts';
import { isProcess, type Node } from './graph.ts';
import { losesWhat } from './lost.ts';

/** Processes without `requires`, and those that would fall with them. Not to be asked for during a trial. */
export const unseenProcesses = oncePer((engine: Engine): ReadonlySet<Node> => {
  const { graph } = engine;
  const silent = graph.elements.flatMap((element, node) =>
    element.section === 'criticalProcesses' && element.entry.requires === undefined
      ? [{ node, element: element.id }]
      : [],
  );
  const fallenWith = (lost: readonly { element: string }[]): readonly Node[] =>
    engine.unattended(losesWhat(graph, lost)).fallen;
  const always = new Set(silent.length === 0 ? [] : fallenWith([]));
  return new Set([
    ...silent.map(({ node }) => node),
    ...(silent.length === 0 ? [] : fallenWith(silent)).filter(
      (node) => !always.has(node) && graph.elements[node] !== undefined && isProcess(graph.elements[node]),
    ),
  ]);
});
