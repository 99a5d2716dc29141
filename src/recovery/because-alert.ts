// Why people were there when they were: a team's muster, a declaration and detection, back to what was lost.
import type { Seconds } from '../plan/duration.ts';
import { firstWay } from './alert.ts';
import type { Chain } from './cause.ts';
import type { Engine, Trial } from './engine.ts';
import type { Node } from './graph.ts';
import { reachedAt } from './reached.ts';

/** How a chain goes on from what had to come back. */
interface Onward {
  up(chain: Chain, node: Node): void;
  returned(chain: Chain, node: Node, at: Seconds): void;
}

/** The links of a chain that lead through calls. Where a channel or a person had to come back, it goes `onward`. */
export class AlertReasons {
  readonly #engine: Engine;
  readonly #trial: Trial;
  readonly #onward: Onward;

  constructor(engine: Engine, trial: Trial, onward: Onward) {
    this.#engine = engine;
    this.#trial = trial;
    this.#onward = onward;
  }

  #back(node: Node): Seconds {
    return this.#trial.losses.elements.get(node) ?? 0;
  }

  /** A team that had to come together. */
  muster(chain: Chain, node: Node, at: Seconds): void {
    chain.add(node, 'muster', at);
    const team = this.#engine.calls.teams.get(node);
    const person = team?.people.find((candidate) => reachedAt(this.#trial, candidate) === at);
    if (person === undefined) this.#onward.returned(chain, node, at);
    else this.#contact(chain, person);
  }

  /** The disaster that had to be declared. */
  declaration(chain: Chain, at: Seconds): void {
    const declarer = this.#trial.attended.attendance?.declaredBy ?? -1;
    chain.add(declarer, 'declaration', at);
    if (declarer === -1) this.#detection(chain);
    else this.#contact(chain, declarer);
  }

  #detection(chain: Chain): void {
    const { detected, detectedBy } = this.#trial.alert;
    chain.add(detectedBy, 'detection', detected);
  }

  /** A person reached: as they or a channel came back, or by the calls since detection. */
  #contact(chain: Chain, person: Node): void {
    const { alert, attended, unattended } = this.#trial;
    const { calls } = this.#engine;
    const at = reachedAt(this.#trial, person);
    chain.add(person, 'contact', at);
    const late = attended.attendance?.late.get(person);
    if (late !== undefined && late.at === at) {
      const from = at - (calls.contactTime.get(late.channel) as Seconds);
      const up = attended.upAt[late.channel] as number;
      if (up === from && up > 0) {
        chain.add(late.channel, 'dependency', up);
        this.#onward.up(chain, late.channel);
      } else if (this.#back(person) === from) this.#onward.returned(chain, person, from);
      else this.#detection(chain);
      return;
    }
    let contact = alert.contacts.get(person);
    let first = person;
    while (contact !== undefined && contact.caller !== -1) {
      first = contact.caller;
      contact = alert.contacts.get(first);
    }
    // A root called in vain began when they, or a channel, came back by themselves.
    if (alert.inVain.has(first) && contact !== undefined && contact.channel !== -1) {
      const upAt = (node: Node): Seconds => unattended.upAt[node] as number;
      const way = firstWay(calls, { upAt, backAt: (node) => this.#back(node) }, first);
      if (way !== null && upAt(way.channel) === way.from) chain.add(way.channel, 'dependency', way.from);
      else if (way !== null) chain.add(first, 'element-returns', way.from);
    } else if (contact?.channel === -1 && this.#back(person) > alert.detected) {
      this.#onward.returned(chain, person, at);
      return;
    }
    this.#detection(chain);
  }
}
