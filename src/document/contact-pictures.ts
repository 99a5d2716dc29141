// Contact trees as their pictures want them: as planned, and as they hold in a scenario.
import { type CallTreeData, drawContactTree, type TreePerson } from '../figures/contact-tree.ts';
import type { Figure } from '../figures/scene.ts';
import type { ContactTree } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { Context } from './chapter.ts';

/** The tree as planned; none where nobody is called. */
export function plannedTree(context: Context, tree: ContactTree): Figure[] {
  if ((tree.calls ?? []).length === 0) return [];
  return drawContactTree(treeData(context, tree, undefined), context.language);
}

/** The tree as it holds in a scenario; none where everybody in it is reached. */
export function brokenTree(
  context: Context,
  tree: ContactTree,
  scenario: { readonly name: string; readonly result: SimulatedScenario },
): Figure[] {
  const { reached } = scenario.result;
  const called = [tree.root, ...(tree.calls ?? []).flatMap(({ from, to }) => [from, to])];
  if ((tree.calls ?? []).length === 0 || called.every((id) => reached.get(id) !== null)) return [];
  return drawContactTree(treeData(context, tree, scenario), context.language);
}

function treeData(
  { analysed, language }: Context,
  { name, root, calls = [] }: ContactTree,
  scenario: { readonly name: string; readonly result: SimulatedScenario } | undefined,
): CallTreeData {
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
    personOf: (id) => {
      const element = analysed.elements.get(id);
      const person = element?.section === 'people' ? element.entry : undefined;
      return {
        id,
        name: person === undefined ? id : textIn(language, person.name),
        post: person?.post === undefined ? undefined : textIn(language, person.post),
        channels: (person?.contacts ?? []).map(({ channel }) => channelOf(channel)),
        reached: result === undefined ? undefined : (result.reached.get(id) ?? null),
      };
    },
  };
}
