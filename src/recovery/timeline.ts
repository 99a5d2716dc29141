// One pass of time over a plan: what ends or returns, what follows from it, who can be reached, what is started by hand.
import type { Seconds } from '../plan/duration.ts';
import { Attendance } from './attendance.ts';
import { callPlanOf } from './call-trees.ts';
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import { isProcess } from './graph.ts';
import { Heap } from './heap.ts';
import type { Pass, PassSetup } from './pass.ts';
import type { UnderWay } from './recovery-queue.ts';
import { RecoveryQueue, servesWith } from './recovery-queue.ts';
import type { Standing } from './standing.ts';

const NEVER = Number.POSITIVE_INFINITY;

type What =
  | 'returns'
  | 'copyReturns'
  | 'ends'
  | 'resumes'
  | 'reached'
  | 'tryToReach'
  | 'declare'
  | 'teamBack';

interface Event {
  readonly at: Seconds;
  readonly what: What;
  readonly subject: number;
}

/** Runs a pass from zero. The standing holds the end of it until it is reset. */
export function runPass(standing: Standing, setup: PassSetup): Pass {
  const run = new Run(standing, setup);
  run.toTheEnd();
  return run.pass;
}

class Run {
  readonly pass: Pass;
  readonly #graph: RecoveryGraph;
  readonly #standing: Standing;
  readonly #setup: PassSetup;
  readonly #events = new Heap<Event>((left, right) => left.at < right.at);
  readonly #queue: RecoveryQueue;
  readonly #attendance: Attendance | null;
  readonly #underWay = new Map<Node, UnderWay[]>();
  readonly #canServe = new Map<Node, boolean>();
  /** Elements that are awaited and still down. */
  #toCome = 0;

  constructor(standing: Standing, setup: PassSetup) {
    const { graph } = standing;
    const { alert, losses } = setup;
    const plan = callPlanOf(graph);
    this.#graph = graph;
    this.#standing = standing;
    this.#setup = setup;
    this.#queue = new RecoveryQueue(setup.ranks, (team) => plan.teams.get(team)?.slots ?? NEVER);
    this.#attendance =
      alert === null
        ? null
        : new Attendance({
            plan,
            alert,
            losses,
            isUp: standing.isUp,
            announce: (at, what, subject) => this.#events.push({ at, what, subject }),
            onMuster: (team) => this.#queue.muster(team),
          });
    standing.fall(losses);
    const { upAt, servesAt, beganAt, runsAt, startedAt, slotFrom } = setup.ledger;
    this.pass = {
      upAt,
      servesAt,
      beganAt,
      runsAt,
      startedAt,
      slotFrom,
      fallen: [...standing.fallen],
      trail: null,
      attendance: this.#attendance,
    };
  }

  toTheEnd(): void {
    const { pass } = this;
    const { copiesOf } = this.#graph;
    const { losses, ledger, awaited } = this.#setup;
    if (awaited !== null) {
      for (const node of pass.fallen) if (awaited.has(node)) this.#toCome++;
    }
    for (const node of pass.fallen) {
      ledger.down(node, copiesOf[node] === undefined || this.#standing.serves(node));
    }
    for (const [subject, at] of losses.elements)
      if (at !== NEVER) this.#events.push({ at, what: 'returns', subject });
    for (const [subject, at] of losses.copies)
      if (at !== NEVER) this.#events.push({ at, what: 'copyReturns', subject });
    if (this.#setup.isForTimesOnly) {
      for (const node of pass.fallen)
        if (pass.servesAt[node] === NEVER) this.#look(copiesOf[node] as readonly Copy[]);
    } else this.#lookAtAll();
    let now = 0;
    let asksAfter = this.#setup.asksAfter(pass.fallen);
    for (;;) {
      for (let event = this.#events.peek(); event?.at === now; event = this.#events.peek()) {
        this.#events.pop();
        this.#happen(event);
      }
      this.#follow(now);
      this.#attendance?.reach(now);
      for (let next = this.#nextByHand(now); next !== null; next = this.#nextByHand(now)) {
        pass.slotFrom[next.copy.index] = next.freedBy;
        this.#start(next.copy, now);
        this.#follow(now);
        // A channel that this brought back at once reaches at once those who can be called in no time.
        this.#attendance?.reach(now);
      }
      const upcoming = this.#events.peek();
      if (upcoming === undefined || (awaited !== null && this.#toCome === 0)) break;
      if (upcoming.at > asksAfter) {
        if (this.#setup.isInVain(pass)) return;
        asksAfter = NEVER;
      }
      now = upcoming.at;
    }
    if (!this.#setup.isTrailKept) return;
    const { takenBy, upOrder, runOrder } = this.#standing;
    pass.trail = { takenBy: takenBy.slice(), upOrder: upOrder.slice(), runOrder: runOrder.slice() };
  }

  /** Copies at zero: those that run, and those that can be activated at once. */
  #look(copies: readonly Copy[]): void {
    for (const copy of copies) {
      if (this.#standing.isRunning[copy.index] === 1) this.#setup.ledger.runs(copy, 0);
      else if (this.#standing.hasAll(copy)) this.#standing.readyCopies.push(copy);
    }
  }

  /**
   * The same of all copies, less those of systems that the losses leave as they were: they can change nothing but what
   * a copy that takes over in no time brings with it.
   */
  #lookAtAll(): void {
    const { ledger } = this.#setup;
    const { isRunning, readyCopies, touched } = this.#standing;
    const isTouched = new Set<Node>(this.pass.fallen);
    for (const { system } of touched) isTouched.add(system);
    for (const copy of this.#graph.copies) {
      if (isRunning[copy.index] === 1) ledger.runs(copy, 0);
      else if ((copy.duration === 0 || isTouched.has(copy.system)) && this.#standing.hasAll(copy))
        readyCopies.push(copy);
    }
  }

  #happen({ at: now, what, subject }: Event): void {
    switch (what) {
      case 'returns': {
        const element = this.#graph.elements[subject];
        if (element !== undefined && isProcess(element)) this.#begin(subject, now);
        else this.#standing.fit(subject);
        return;
      }
      case 'copyReturns': {
        const copy = this.#graph.copies[subject] as Copy;
        if (this.#standing.hasAll(copy)) this.#standing.readyCopies.push(copy);
        return;
      }
      case 'ends':
        this.#end(this.#graph.copies[subject] as Copy, now);
        return;
      case 'resumes':
        this.#standing.fit(subject);
        return;
      case 'declare':
        this.#attendance?.declare(now, subject);
        return;
      case 'reached':
        this.#attendance?.reached(now, subject);
        return;
      case 'teamBack':
        this.#attendance?.teamBack(now, subject);
        return;
      case 'tryToReach':
        this.#attendance?.tryToReach(subject);
    }
  }

  /** Everything that follows at this instant, automatic activations of no duration included. */
  #follow(now: Seconds): void {
    const { risen, readyProcesses, readyCopies } = this.#standing;
    for (;;) {
      this.#standing.settle();
      if (risen.length + readyProcesses.length + readyCopies.length === 0) return;
      for (const node of risen) {
        this.pass.upAt[node] = now;
        if (this.#setup.awaited?.has(node)) this.#toCome--;
        if (this.#graph.elements[node]?.section === 'channels') this.#attendance?.channelIsUp(node);
      }
      risen.length = 0;
      for (const node of readyProcesses.splice(0)) this.#begin(node, now);
      for (const copy of readyCopies.splice(0)) this.#consider(copy, now);
    }
  }

  #begin(node: Node, now: Seconds): void {
    if (this.#standing.unmet[node] !== 0 || (this.#setup.losses.elements.get(node) ?? 0) > now) return;
    if (this.pass.beganAt[node] !== NEVER) return;
    this.pass.beganAt[node] = now;
    const at = now + (this.#graph.resumption[node] as number);
    if (at === now) this.#standing.fit(node);
    else this.#events.push({ at, what: 'resumes', subject: node });
  }

  /** A copy that has all it asks for: starts by itself, or waits for hands. */
  #consider(copy: Copy, now: Seconds): void {
    const { losses, mayRestore } = this.#setup;
    if (this.#standing.isRunning[copy.index] === 1 || this.pass.startedAt[copy.index] !== NEVER) return;
    if (losses.empty.has(copy.index) || (losses.copies.get(copy.index) ?? 0) > now) return;
    if (copy.role === 'backup' && !mayRestore.has(copy.system)) return;
    if (copy.isAutomatic) {
      this.#start(copy, now);
    } else if (
      this.#attendance !== null &&
      !this.#standing.serves(copy.system) &&
      this.#canReachMinimum(copy.system)
    ) {
      if (copy.team !== -1) this.#attendance.watch(now, copy.team);
      this.#queue.offer(copy);
    }
  }

  #nextByHand(now: Seconds): { copy: Copy; freedBy: number } | null {
    if (this.#attendance === null || this.#attendance.declaredAt > now) return null;
    return this.#queue.next((copy) => this.#helps(copy, now));
  }

  #helps({ system, duration }: Copy, now: Seconds): boolean {
    const capacity = this.#standing.capacity[system] as number;
    const minimum = this.#graph.minimum[system] as number;
    return now + duration < servesWith(capacity, minimum, this.#underWay.get(system) ?? []);
  }

  /** "What runs, plus what is neither empty nor lost for good itself or with its site, backups only where they may be used." */
  #canReachMinimum(system: Node): boolean {
    const before = this.#canServe.get(system);
    if (before !== undefined) return before;
    const { losses, mayRestore } = this.#setup;
    let sum = 0;
    for (const { index, site, role, capacity } of this.#graph.copiesOf[system] ?? []) {
      if (
        losses.empty.has(index) ||
        losses.copies.get(index) === NEVER ||
        losses.elements.get(site) === NEVER
      )
        continue;
      if (role !== 'backup' || mayRestore.has(system)) sum += capacity;
    }
    const can = sum >= (this.#graph.minimum[system] as number);
    this.#canServe.set(system, can);
    return can;
  }

  #start(copy: Copy, now: Seconds): void {
    this.#setup.ledger.starts(copy, now);
    const at = now + copy.duration;
    if (at === now) {
      this.#end(copy, now);
      return;
    }
    const row = this.#underWay.get(copy.system);
    if (row === undefined) this.#underWay.set(copy.system, [{ copy, at }]);
    else row.push({ copy, at });
    this.#events.push({ at, what: 'ends', subject: copy.index });
  }

  #end(copy: Copy, now: Seconds): void {
    const row = this.#underWay.get(copy.system);
    if (row !== undefined)
      this.#underWay.set(
        copy.system,
        row.filter((work) => work.copy !== copy),
      );
    this.#setup.ledger.runs(copy, now);
    this.#standing.run(copy);
    if (this.#standing.serves(copy.system) && this.pass.servesAt[copy.system] === NEVER) {
      this.pass.servesAt[copy.system] = now;
    }
    if (!copy.isAutomatic) this.#queue.release(copy);
  }
}
