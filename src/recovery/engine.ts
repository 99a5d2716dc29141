// The three passes over one set of losses: unattended, alerting, attended with its rounds of backups.
import type { Seconds } from '../plan/duration.ts';
import { oncePer } from '../plan/once.ts';
import type { Loss } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import type { Alert } from './alert.ts';
import { detect, raiseAlert } from './alert.ts';
import type { BackupRules } from './backups.ts';
import { backupRulesOf, settledAfter, whoMayRestore } from './backups.ts';
import type { CallPlan } from './call-trees.ts';
import { callPlanOf } from './call-trees.ts';
import type { Node, RecoveryGraph } from './graph.ts';
import { graphOf } from './graph.ts';
import { Ledger } from './ledger.ts';
import type { Losses } from './lost.ts';
import { losesWhat } from './lost.ts';
import type { Pass, PassSetup } from './pass.ts';
import { Standing } from './standing.ts';
import { runPass } from './timeline.ts';
import { ranksOf, shortestMtpds } from './urgency.ts';

/** What the passes left behind: enough to answer what came back, when and why. */
export interface Trial {
  readonly losses: Losses;
  /** Elements and deployments that the scenario itself names. */
  readonly lostByName: ReadonlySet<string>;
  /** As far as alerting reads it: of channels and monitors. */
  readonly unattended: Pass;
  readonly alert: Alert;
  /** The last attended pass. */
  readonly attended: Pass;
  /** Systems that could use their backups in it. */
  readonly mayRestore: ReadonlySet<Node>;
  /** Teams that something waited for, and since when: over all rounds of backups the earliest. */
  readonly wantedAt: ReadonlyMap<Node, Seconds>;
}

/** What a scenario that names no losses loses: one list, so that it is tried once. */
export const NOTHING_LOST: readonly Loss[] = [];

/** The engine of a plan: made once, however many rules try it. */
export const engineOf = oncePer((resolved: ResolvedPlan) => new Engine(resolved));

const NOBODY: ReadonlySet<Node> = new Set();

/** The unattended pass restores nothing, so that no round of it is in vain. */
const ONE_ROUND = { asksAfter: () => Number.POSITIVE_INFINITY, isInVain: () => false };

/** Alerts are kept as long as they hold no more than so many contacts. */
const MOST_CONTACTS_KEPT = 100_000;

/** How much of a pass is kept, and how long: times only, until the next such pass; times only; everything. */
type Depth = 'times' | 'kept-times' | 'everything';

/** A plan made ready to be tried again and again. One trial at a time: they share the standing. */
export class Engine {
  readonly graph: RecoveryGraph;
  readonly calls: CallPlan;
  readonly standing: Standing;
  /** For passes of which only the times matter, and only until the next. */
  readonly #scratch: Ledger;
  readonly #ranks: Int32Array;
  readonly #rules: BackupRules;
  readonly #watched: ReadonlySet<Node>;
  readonly #alerts = new Map<string, Alert>();
  readonly #trials = new WeakMap<readonly Loss[], Trial>();

  constructor(resolved: ResolvedPlan) {
    this.graph = graphOf(resolved);
    this.calls = callPlanOf(this.graph);
    this.standing = new Standing(this.graph);
    this.#scratch = new Ledger(this.graph);
    this.#ranks = ranksOf(this.graph);
    this.#watched = new Set([...this.calls.contactTime.keys(), ...this.calls.monitors]);
    this.#rules = backupRulesOf(this.graph, shortestMtpds(this.graph));
  }

  #pass(losses: Losses, alert: Alert | null, mayRestore: ReadonlySet<Node>, depth: Depth): Pass {
    const ledger = depth === 'times' ? this.#scratch : new Ledger(this.graph);
    ledger.clear();
    const pass = runPass(this.standing, {
      losses,
      alert,
      mayRestore,
      ranks: this.#ranks,
      ledger,
      isTrailKept: depth === 'everything',
      isForTimesOnly: depth !== 'everything',
      ...(alert === null
        ? { ...ONE_ROUND, awaited: this.#watched }
        : { ...this.#untilSettled(mayRestore), awaited: null }),
    });
    this.standing.reset();
    return pass;
  }

  /** A round that shows another one to be due ends there: only the times of the last round are kept. */
  #untilSettled(mayRestore: ReadonlySet<Node>): Pick<PassSetup, 'asksAfter' | 'isInVain'> {
    return {
      asksAfter: (fallen) => settledAfter(this.#rules, fallen, mayRestore),
      isInVain: (pass) => whoMayRestore(this.graph, this.#rules, pass, mayRestore).length > 0,
    };
  }

  /** Pass 1, until everything that alerting reads is up: what else comes back, and when, it does not say. */
  unattended(losses: Losses, depth: Depth = 'times'): Pass {
    return this.#pass(losses, null, NOBODY, depth);
  }

  /** Whether alerting reads when an element is up: it is a channel, or a monitor. */
  isWatched(node: Node): boolean {
    return this.#watched.has(node);
  }

  /**
   * Pass 2: the same for all losses that leave channels, monitors and people in the same state. `unattended` may be
   * null where nothing falls that is watched.
   */
  alert({ elements }: Losses, unattended: Pass | null): Alert {
    const upAt = (node: Node): Seconds => unattended?.upAt[node] ?? 0;
    const { detected, detectedBy } = detect(this.calls, upAt);
    const state: (number | string)[] = [detected, detectedBy];
    for (const [node, until] of elements) if (this.#isPerson(node)) state.push(node, until);
    const late =
      unattended?.fallen.filter((node) => this.calls.contactTime.has(node) && upAt(node) > 0) ?? [];
    state.push('late');
    for (const node of late.sort((left, right) => left - right)) state.push(node, upAt(node));
    const key = state.join(' ');
    let alert = this.#alerts.get(key);
    if (alert === undefined) {
      alert = raiseAlert(this.calls, { upAt, backAt: (person) => elements.get(person) ?? 0 });
      if (this.#alerts.size * this.calls.people.length < MOST_CONTACTS_KEPT) this.#alerts.set(key, alert);
    }
    return alert;
  }

  #isPerson(node: Node): boolean {
    return this.graph.elements[node]?.section === 'people';
  }

  /** Pass 3: from zero again, each time with the backups that the last round showed to be wanted. */
  attended(
    losses: Losses,
    alert: Alert,
    depth: Depth = 'times',
  ): Pick<Trial, 'attended' | 'mayRestore' | 'wantedAt'> {
    const mayRestore = new Set<Node>();
    const wantedAt = new Map<Node, Seconds>();
    for (;;) {
      const attended = this.#pass(losses, alert, mayRestore, depth);
      for (const [team, at] of attended.attendance?.wantedAt ?? []) {
        wantedAt.set(team, Math.min(at, wantedAt.get(team) ?? at));
      }
      const more = whoMayRestore(this.graph, this.#rules, attended, mayRestore);
      if (more.length === 0) return { attended, mayRestore, wantedAt };
      for (const system of more) mayRestore.add(system);
    }
  }

  /** A trial of losses; made once, however many rules ask for that of the same list. */
  try(lost: readonly Loss[]): Trial {
    let trial = this.#trials.get(lost);
    if (trial === undefined) {
      trial = this.#try(lost);
      this.#trials.set(lost, trial);
    }
    return trial;
  }

  #try(lost: readonly Loss[]): Trial {
    const losses = losesWhat(this.graph, lost);
    const unattended = this.unattended(losses, 'kept-times');
    const alert = this.alert(losses, unattended);
    const lostByName = new Set(lost.map(({ element }) => element));
    return { losses, lostByName, unattended, alert, ...this.attended(losses, alert, 'everything') };
  }
}
