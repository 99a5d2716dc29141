// Contact trees as their pictures want them: as planned, and as they hold in a scenario.

import type { Language } from '../diagnostics/entry.ts';
import { type CallTreeData, drawContactTree, type TreePerson } from '../figures/contact-tree.ts';
import type { Figure } from '../figures/scene.ts';
import type { ContactTree } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { Context } from './chapter.ts';

/** A contact tree, with everybody in it. */
export interface PeopledTree extends Omit<CallTreeData, 'personOf'> {
  readonly people: readonly TreePerson[];
}

/** Draws a tree; everybody whom it names must be among its people. */
export function drawTree({ people, ...tree }: PeopledTree, language: Language): Figure[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return drawContactTree({ ...tree, personOf: (id) => byId.get(id) as TreePerson }, language);
}

/** The tree as planned; none where nobody is called. */
export function plannedTree(context: Context, tree: ContactTree): PeopledTree | undefined {
  return (tree.calls ?? []).length === 0 ? undefined : treeData(context, tree, undefined);
}

/** The tree as it holds in a scenario; none where everybody in it is reached. */
export function brokenTree(
  context: Context,
  tree: ContactTree,
  scenario: { readonly name: string; readonly result: SimulatedScenario },
): PeopledTree | undefined {
  const { reached } = scenario.result;
  if ((tree.calls ?? []).length === 0 || inTree(tree).every((id) => reached.get(id) !== null))
    return undefined;
  return treeData(context, tree, scenario);
}

const inTree = ({ root, calls = [] }: ContactTree): string[] => [
  ...new Set([root, ...calls.flatMap(({ from, to }) => [from, to])]),
];

function treeData(
  { analysed, language }: Context,
  tree: ContactTree,
  scenario: { readonly name: string; readonly result: SimulatedScenario } | undefined,
): PeopledTree {
  const { name, root, calls = [] } = tree;
  const result = scenario?.result;
  const channelOf = (id: string): TreePerson['channels'][number] => {
    const element = analysed.elements.get(id);
    const up = result === undefined ? 0 : result.elements.get(id);
    return {
      name: element === undefined ? id : textIn(language, element.entry.name),
      isDown: up === null || (up ?? 0) > (result?.detected ?? 0),
    };
  };
  return {
    name: textIn(language, name),
    scenario: scenario?.name,
    root,
    calls,
    people: inTree(tree).map((id) => {
      const element = analysed.elements.get(id);
      const person = element?.section === 'people' ? element.entry : undefined;
      return {
        id,
        name: person === undefined ? id : textIn(language, person.name),
        post: person?.post === undefined ? undefined : textIn(language, person.post),
        channels: (person?.contacts ?? []).map(({ channel }) => channelOf(channel)),
        reached: result === undefined ? undefined : (result.reached.get(id) ?? null),
      };
    }),
  };
}
