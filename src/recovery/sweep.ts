// One element after another lost for good: which processes are then not back in time, each loss tried as shortly as it can be.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import { oncePer } from '../plan/once.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { type Engine, engineOf } from './engine.ts';
import type { Node } from './graph.ts';
import { Hopeless } from './hopeless.ts';
import { type Losses, losesForGood, losesWhat } from './lost.ts';
import { AlongNeeds } from './only-needer.ts';

/** A process that is not back within its MTPD; `up` is null for never. */
export interface NotBack {
  readonly id: string;
  readonly pointer: string;
  readonly up: Seconds | null;
}

const NONE: readonly NotBack[] = [];

/** The sweep of a plan: made once, and what it has tried it does not try again. */
export const sweepOf = oncePer((resolved: ResolvedPlan) => new Sweep(engineOf(resolved)));

/** What a loss comes to. */
interface Outcome {
  readonly notBack: readonly NotBack[];
  /** Whether a process is down at zero that is back in time where nothing is lost. */
  readonly isAnyDown: boolean;
  /** Whether no process of them can ever come back, which is seen without letting time run. */
  readonly isForGood: boolean;
}

export class Sweep {
  readonly #engine: Engine;
  readonly #graph: Engine['graph'];
  readonly #hopeless: Hopeless;
  /** Moments by which processes have to be back; -1 for what is no process, or is not back even if nothing is lost. */
  readonly #limits: Float64Array;
  /** Whether a process is down without any loss, so that even calls may decide when it is back. */
  readonly #isAnyDownAlways: boolean;
  readonly #outcomes: AlongNeeds<Outcome>;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#graph = engine.graph;
    this.#hopeless = new Hopeless(engine.graph);
    this.#limits = Float64Array.from(engine.graph.elements, (element) => {
      if (element.section !== 'criticalProcesses') return -1;
      return element.entry.mtpd === undefined ? Number.MAX_VALUE : parseDuration(element.entry.mtpd);
    });
    const { indexOf } = this.#graph;
    const always = this.#try(losesWhat(this.#graph, []));
    for (const { id } of always.notBack) this.#limits[indexOf.get(id) as Node] = -1;
    this.#isAnyDownAlways = always.isAnyDown;
    this.#outcomes = new AlongNeeds(this.#graph, (node, needer, ofNeeder) =>
      ofNeeder !== undefined && (ofNeeder.isForGood || (this.#isPlain(node) && this.#isPlain(needer)))
        ? ofNeeder
        : this.#try(losesForGood(this.#graph, node)),
    );
  }

  /** Processes that are not back in time without an element, in the order of the plan; of two losses it may be one list. */
  notBackWithout(node: Node): readonly NotBack[] {
    if (!this.#isNeeded(node) && !this.#isAnyDownAlways) return NONE;
    return this.#outcomes.of(node).notBack;
  }

  /** What the loss of an element takes down at zero. */
  takenBy(node: Node): readonly Node[] {
    const { standing } = this.#engine;
    standing.fall(losesForGood(this.#graph, node));
    const fallen = [...standing.fallen];
    standing.reset();
    return fallen;
  }

  /** Whether anything stands in it, is part of it or asks for it, or copies of it are lost with it. */
  #isNeeded(node: Node): boolean {
    const { groupsWith, partsOf, wholeOf, copiesOf } = this.#graph;
    return (
      groupsWith.start[node] !== groupsWith.start[node + 1] ||
      copiesOf[node] !== undefined ||
      wholeOf[node] !== -1 ||
      (partsOf[node] ?? []).length > 0
    );
  }

  /**
   * Whether an element is neither started by anybody nor needed to notice or to call. Of two such, one that only the
   * other needs is seen by nothing else: whatever comes back after the loss of either does so at the same time.
   */
  #isPlain(node: Node): boolean {
    const section = this.#graph.elements[node]?.section;
    return (
      (section === 'systems' || section === 'suppliers') &&
      this.#graph.copiesOf[node] === undefined &&
      !this.#engine.isWatched(node)
    );
  }

  #try(losses: Losses): Outcome {
    const { standing } = this.#engine;
    standing.fall(losses);
    const limits = this.#limits;
    const down: Node[] = [];
    let isAlertingHit = false;
    for (const node of standing.fallen) {
      if ((limits[node] as number) >= 0) down.push(node);
      if (this.#engine.isWatched(node)) isAlertingHit = true;
    }
    const isAnyDown = down.length > 0;
    const isForGood = !isAnyDown || this.#areAllHopeless(down, losses);
    standing.reset();
    // "A loss that takes nothing down needs no simulation"; nor does one after which nothing of it could come back.
    if (isForGood) return { notBack: this.#told(down, null), isAnyDown, isForGood };
    const alert = this.#engine.alert(losses, isAlertingHit ? this.#engine.unattended(losses) : null);
    const { upAt } = this.#engine.attended(losses, alert).attended;
    const late = down.filter((node) => (upAt[node] as number) > (this.#limits[node] as number));
    return { notBack: this.#told(late, upAt), isAnyDown, isForGood };
  }

  /** Asked while the standing holds what has fallen. */
  #areAllHopeless(processes: readonly Node[], losses: Losses): boolean {
    this.#hopeless.find(losses, this.#engine.standing.isRunning);
    const areAll = processes.every((node) => this.#hopeless.has(node));
    this.#hopeless.reset();
    return areAll;
  }

  /** `upAt` is null where nothing is ever up again. */
  #told(processes: Node[], upAt: Float64Array | null): readonly NotBack[] {
    if (processes.length === 0) return NONE;
    return processes
      .sort((left, right) => left - right)
      .map((node) => {
        const element = this.#graph.elements[node];
        const up = upAt?.[node] ?? Number.POSITIVE_INFINITY;
        return {
          id: element?.id ?? '',
          pointer: element?.pointer ?? '',
          up: up === Number.POSITIVE_INFINITY ? null : up,
        };
      });
  }
}
