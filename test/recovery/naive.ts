// The recovery model a second time, written from its text in the plainest way: nothing is kept, everything is asked anew.
//
// Readings that the text leaves to the reader, each with the sentence it rests on:
// - Somebody whose call takes no time is reached within the instant, also after a manual activation in it: "then one
//   manual activation, and what follows from it; then the next", and "By t includes t".
// - `restoresAfter` of no time is no loss: "A lost element is lost until `for` has passed".
// - Where neither the root nor a deputy can be reached, the calls come in the order of the tries, whoever begins:
//   "with the calls of all of them", as "the calls of all who were tried before, in that order".
// - Of whoever can be reached first, the channel is the one that is up at that moment, even if a later one were
//   quicker: "at the first moment ... plus its `contactTime`".
// - An MTPD is kept at the moment itself: "by t" includes it. Without monitors, `detectionWithoutMonitoring` says
//   nothing: "No monitors named, or neither moment ever comes: `detection`".
// - A deputy called in vain was called at the moment of their own try ("each at the moment the last try ended"); that the
//   step counts "from its beginning" keeps others from calling them in between. "Not before the call" is that moment.
// - Empty lists (no trees, no declarers, no monitors) are as if they were not given.
import type { Deployment, Need, Plan, Scenario } from '../../src/plan/plan.generated.ts';

const NEVER = Number.POSITIVE_INFINITY;

const seconds = (text: string): number => {
  const [, w = 0, d = 0, h = 0, m = 0, s = 0] =
    /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text) ?? [];
  return Number(w) * 604800 + Number(d) * 86400 + Number(h) * 3600 + Number(m) * 60 + Number(s);
};

interface NaiveCopy {
  key: string;
  system: string;
  position: number;
  entry: Deployment;
  role: string;
}

export interface NaiveResult {
  detected: number;
  declared: number;
  reached: Record<string, number>;
  teams: Record<string, number>;
  elements: Record<string, number>;
  /** Processes that stand at zero. */
  standing: Set<string>;
  processes: { id: string; up: number; verdict: string; dataLoss: number; rpoMet: boolean | null }[];
}

const choices = (need: Need): string[] => (typeof need === 'string' ? [need] : need.anyOf);

export function naive(plan: Plan, scenario: Pick<Scenario, 'id' | 'lost'>, isLooking = true): NaiveResult {
  const { sites = [], suppliers = [], channels = [], people = [], teams = [], systems = [] } = plan;
  const processes = plan.criticalProcesses ?? [];
  const trees = plan.contactTrees ?? [];
  const response = plan.response ?? {};
  const ids = [sites, suppliers, channels, people, teams, systems, processes].flat().map(({ id }) => id);
  const isProcess = (id: string) => processes.some((process) => process.id === id);
  const systemOf = (id: string) => systems.find((system) => system.id === id);
  const siteOf = (id: string) => sites.find((site) => site.id === id);
  const requiresOf = new Map<string, Need[]>();
  for (const entry of [sites, suppliers, channels, people, systems, processes].flat()) {
    requiresOf.set(entry.id, entry.requires ?? []);
  }
  const copies: NaiveCopy[] = systems.flatMap((system) =>
    (system.deployments ?? []).map((entry, position) => ({
      key: `${system.id}#${position}`,
      system: system.id,
      position,
      entry,
      role: entry.role ?? 'active',
    })),
  );
  const copiesOf = (id: string) => copies.filter(({ system }) => system === id);
  const hasCopies = (id: string) => copiesOf(id).length > 0;

  // What is lost.
  const lossOf = new Map<string, number>();
  const destroyed = new Set<string>();
  for (const loss of scenario.lost ?? []) {
    const until = loss.for === undefined ? NEVER : seconds(loss.for);
    lossOf.set(loss.element, Math.max(lossOf.get(loss.element) ?? 0, until));
    if (loss.destroyed) destroyed.add(loss.element);
  }
  const lostFor = (name: string) => lossOf.get(name) ?? 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const site of sites) {
      if (site.isolatesParts !== false) continue;
      for (const part of sites) {
        if (part.partOf !== site.id || lostFor(part.id) === 0) continue;
        const until = site.restoresAfter === undefined ? lostFor(part.id) : seconds(site.restoresAfter);
        if (until <= lostFor(site.id)) continue;
        lossOf.set(site.id, until);
        changed = true;
      }
    }
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const { id, partOf } of sites) {
      if (partOf === undefined) continue;
      if (lostFor(partOf) > lostFor(id)) {
        lossOf.set(id, lostFor(partOf));
        changed = true;
      }
      if (destroyed.has(partOf) && !destroyed.has(id)) {
        destroyed.add(id);
        changed = true;
      }
    }
  }
  const copyLostFor = ({ system, role, entry }: NaiveCopy) =>
    Math.max(lostFor(`${system}@${entry.site}`), role === 'backup' ? 0 : lostFor(system));
  const isEmpty = ({ system, role, entry }: NaiveCopy) =>
    systemOf(system)?.holdsData === true &&
    (destroyed.has(entry.site) ||
      destroyed.has(`${system}@${entry.site}`) ||
      (role !== 'backup' && destroyed.has(system)));

  // Who needs whom.
  const needsDirectly = new Map<string, Set<string>>();
  for (const id of ids) {
    const asked = [...(requiresOf.get(id) ?? [])];
    for (const { entry } of copiesOf(id))
      asked.push(...(entry.requires ?? []), ...(entry.activation?.requires ?? []));
    needsDirectly.set(id, new Set(asked.flatMap(choices)));
  }
  const needed = new Map<string, Set<string>>();
  for (const id of ids) {
    const all = new Set(needsDirectly.get(id));
    for (const next of all) for (const further of needsDirectly.get(next) ?? []) all.add(further);
    needed.set(id, all);
  }
  const needs = (a: string, b: string) => needed.get(a)?.has(b) === true;
  const listedTier = (id: string) =>
    Math.min(
      NEVER,
      ...(plan.recoveryPriorities ?? []).filter(({ elements }) => elements.includes(id)).map((p) => p.tier),
    );
  const tierOf = (id: string) =>
    listedTier(id) < NEVER
      ? listedTier(id)
      : Math.min(NEVER, ...ids.filter((x) => needs(x, id)).map(listedTier));
  const tiers = new Map(ids.map((id) => [id, tierOf(id)]));
  const limitOf = (id: string) =>
    Math.min(
      NEVER,
      ...processes
        .filter((p) => p.mtpd !== undefined && needs(p.id, id))
        .map((p) => seconds(p.mtpd as string)),
    );

  const capacityOf = (list: NaiveCopy[]) =>
    Math.round(list.reduce((sum, { entry }) => sum + (entry.capacityPercent ?? 100), 0) * 1e6) / 1e6;
  const minimumOf = (id: string) => systemOf(id)?.minimumCapacityPercent ?? 1;

  interface Called {
    reached: Map<string, number>;
    inVain: Map<string, number>;
    detected: number;
  }
  interface Outcome {
    unaffected: Set<string>;
    upAt: Map<string, number>;
    servesAt: Map<string, number>;
    runsAt: Map<string, number>;
    fromStart: Set<string>;
    reached: Map<string, number>;
    declared: number;
    mustered: Map<string, number>;
  }

  const isMet = (need: Need, set: Set<string>) => choices(need).some((id) => set.has(id));

  function pass(calls: Called | null, mayRestore: Set<string>): Outcome {
    // The largest set: everything whose own condition is met, less what lacks something, until nothing is taken away.
    const hold = (isFit: (id: string) => boolean, runs: Set<string>, withCopies: boolean) => {
      const set = new Set(ids.filter(isFit));
      const running = new Set(runs);
      for (let changed = true; changed; ) {
        changed = false;
        for (const id of [...set]) {
          const whole = siteOf(id)?.partOf;
          const serves =
            !hasCopies(id) || capacityOf(copiesOf(id).filter(({ key }) => running.has(key))) >= minimumOf(id);
          const lacks = (requiresOf.get(id) ?? []).some((need) => !isMet(need, set));
          if (!lacks && serves && (whole === undefined || set.has(whole))) continue;
          set.delete(id);
          changed = true;
        }
        if (!withCopies) continue;
        for (const { key, entry } of copies) {
          if (!running.has(key)) continue;
          if (set.has(entry.site) && (entry.requires ?? []).every((need) => isMet(need, set))) continue;
          running.delete(key);
          changed = true;
        }
      }
      return { set, running };
    };
    const couldRun = copies.filter(
      (copy) => copy.role === 'active' && copyLostFor(copy) === 0 && !isEmpty(copy),
    );
    const start = hold(
      (id) => hasCopies(id) || lostFor(id) === 0,
      new Set(couldRun.map(({ key }) => key)),
      true,
    );
    const fromStart = start.running;
    const unaffected = new Set(processes.map(({ id }) => id).filter((id) => start.set.has(id)));
    const runs = new Set(fromStart);
    const runsAt = new Map([...fromStart].map((key) => [key, 0]));
    const ends = new Map<string, number>();
    const started = new Set<string>();
    const resumesAt = new Map<string, number>();
    const upAt = new Map<string, number>();
    const servesAt = new Map<string, number>();
    const late = new Map<string, number>();
    const reachedAt = (person: string) =>
      Math.min(calls?.reached.get(person) ?? NEVER, late.get(person) ?? NEVER);
    const declarers = response.declarers ?? [];
    const declaredAt = () =>
      calls === null
        ? NEVER
        : (declarers.length === 0 ? calls.detected : Math.min(...declarers.map(reachedAt))) +
          seconds(response.decision ?? 'PT0S');
    const musteredAt = (id: string) => {
      const team = teams.find((candidate) => candidate.id === id);
      if (team === undefined) return 0;
      const heads = [team.lead, ...(team.deputies ?? [])];
      const all = [...new Set([...heads, ...(team.members ?? [])])];
      const moments = [...new Set(all.map(reachedAt))].sort((a, b) => a - b);
      const enough = moments.find(
        (t) =>
          all.filter((p) => reachedAt(p) <= t).length >= (team.minimum ?? 1) &&
          heads.some((p) => reachedAt(p) <= t),
      );
      return Math.max(enough ?? NEVER, lostFor(id));
    };

    let now = 0;
    const up = () =>
      hold(
        (id) =>
          isProcess(id)
            ? unaffected.has(id) || (resumesAt.get(id) ?? NEVER) <= now
            : hasCopies(id) || lostFor(id) <= now,
        runs,
        false,
      ).set;
    const canActivate = (copy: NaiveCopy, set: Set<string>) =>
      !runs.has(copy.key) &&
      !started.has(copy.key) &&
      !isEmpty(copy) &&
      copyLostFor(copy) <= now &&
      (copy.role !== 'backup' || mayRestore.has(copy.system)) &&
      set.has(copy.entry.site) &&
      [...(copy.entry.requires ?? []), ...(copy.entry.activation?.requires ?? [])].every((need) =>
        isMet(need, set),
      );
    const durationOf = ({ entry: { activation } }: NaiveCopy) =>
      seconds(activation?.measured?.duration ?? activation?.duration ?? 'PT0S');
    const isAutomatic = (copy: NaiveCopy) =>
      (copy.entry.activation?.mode ?? (copy.role === 'active' ? 'automatic' : 'manual')) === 'automatic';
    const begin = (copy: NaiveCopy) => {
      started.add(copy.key);
      ends.set(copy.key, now + durationOf(copy));
    };
    const endings = () => {
      for (const [key, at] of ends) {
        if (at > now || runs.has(key)) continue;
        runs.add(key);
        runsAt.set(key, at);
      }
    };
    const follow = () => {
      for (let changed = true; changed; ) {
        changed = false;
        endings();
        const set = up();
        for (const id of ids) {
          if (set.has(id) && !upAt.has(id)) {
            upAt.set(id, now);
            changed = true;
          }
          const sum = capacityOf(copiesOf(id).filter(({ key }) => runs.has(key)));
          if (hasCopies(id) && sum >= minimumOf(id) && !servesAt.has(id)) servesAt.set(id, now);
        }
        for (const { id, requires = [], resumption = 'PT0S' } of processes) {
          if (unaffected.has(id) || resumesAt.has(id) || lostFor(id) > now) continue;
          if (!requires.every((need) => isMet(need, set))) continue;
          resumesAt.set(id, now + seconds(resumption));
          changed = true;
        }
        for (const copy of copies) {
          if (!isAutomatic(copy) || !canActivate(copy, set)) continue;
          begin(copy);
          changed = true;
        }
      }
      // Who can be reached now. A channel that a manual activation of no duration has just brought back counts for
      // what comes after it: "then one manual activation, and what follows from it; then the next".
      if (calls === null) return;
      const set = up();
      for (const [person, called] of calls.inVain) {
        if (late.has(person) || called > now || lostFor(person) > now) continue;
        const used = (people.find(({ id }) => id === person)?.contacts ?? []).find(({ channel }) =>
          set.has(channel),
        );
        const channel = channels.find(({ id }) => id === used?.channel);
        if (channel !== undefined) late.set(person, now + seconds(channel.contactTime ?? 'PT5M'));
      }
    };
    const helps = (copy: NaiveCopy) => {
      const mine = copiesOf(copy.system);
      const minimum = minimumOf(copy.system);
      const possible = mine.filter(
        (other) =>
          runs.has(other.key) ||
          (!isEmpty(other) &&
            copyLostFor(other) < NEVER &&
            lostFor(other.entry.site) < NEVER &&
            (other.role !== 'backup' || mayRestore.has(copy.system))),
      );
      if (capacityOf(possible) < minimum) return false;
      const done = now + durationOf(copy);
      const runningOrDoneBy = (t: number) =>
        mine.filter(({ key }) => runs.has(key) || (ends.get(key) ?? NEVER) <= t);
      return capacityOf(runningOrDoneBy(done)) < minimum;
    };
    const hasSlot = (team: string) => {
      const most = teams.find(({ id }) => id === team)?.concurrentRecoveries ?? NEVER;
      const busy = copies.filter(
        (copy) =>
          copy.entry.activation?.team === team &&
          !isAutomatic(copy) &&
          started.has(copy.key) &&
          !runs.has(copy.key),
      );
      return busy.length < most;
    };
    const nextByHand = () => {
      if (declaredAt() > now) return undefined;
      const set = up();
      return copies
        .filter((copy) => {
          if (isAutomatic(copy) || !canActivate(copy, set) || !helps(copy)) return false;
          const team = copy.entry.activation?.team;
          return team === undefined || (musteredAt(team) <= now && hasSlot(team));
        })
        .sort((a, b) => {
          const [x, y] = [tiers.get(a.system) as number, tiers.get(b.system) as number];
          if (x !== y) return x < y ? -1 : 1;
          if (a.system !== b.system) return a.system < b.system ? -1 : 1;
          return a.position - b.position;
        })[0];
    };
    for (;;) {
      follow();
      if (calls !== null) {
        for (let copy = nextByHand(); copy !== undefined; copy = nextByHand()) {
          begin(copy);
          follow();
        }
      }
      const moments = [...lossOf.values(), ...ends.values(), ...resumesAt.values()];
      if (calls !== null) {
        moments.push(...calls.inVain.values(), ...people.map(({ id }) => reachedAt(id)));
        moments.push(declaredAt(), ...teams.map(({ id }) => musteredAt(id)));
      }
      const later = moments.filter((t) => t > now && t < NEVER);
      if (later.length === 0) break;
      now = Math.min(...later);
    }
    return {
      upAt,
      servesAt,
      runsAt,
      fromStart,
      unaffected,
      reached: new Map(people.map(({ id }) => [id, reachedAt(id)])),
      declared: declaredAt(),
      mustered: new Map(teams.map(({ id }) => [id, musteredAt(id)])),
    };
  }

  function alert(first: Outcome): Called {
    const upAt = (id: string) => first.upAt.get(id) ?? NEVER;
    const detection = seconds(response.detection ?? 'PT0S');
    const attempt = seconds(response.attempt ?? 'PT5M');
    const monitors = response.monitoredBy ?? [];
    let detected = Math.min(NEVER, ...monitors.map((id) => upAt(id) + detection));
    if (response.detectionWithoutMonitoring !== undefined) {
      detected = Math.min(detected, seconds(response.detectionWithoutMonitoring));
    }
    if (monitors.length === 0 || detected === NEVER) detected = detection;
    const reached = new Map<string, number>();
    const inVain = new Map<string, number>();
    const earliest = (map: Map<string, number>, id: string, at: number) =>
      map.set(id, Math.min(at, map.get(id) ?? NEVER));
    if (trees.length === 0) {
      for (const { id } of people) reached.set(id, Math.max(detected, lostFor(id)));
      return { reached, inVain, detected };
    }
    const personOf = (id: string) => people.find((person) => person.id === id);
    const usable = (id: string, t: number) => {
      if (lostFor(id) > t) return undefined;
      const contact = (personOf(id)?.contacts ?? []).find(({ channel }) => upAt(channel) <= t);
      return channels.find((channel) => channel.id === contact?.channel);
    };
    for (const tree of trees) {
      const called = new Set<string>();
      const callers: { id: string; free: number; calls: string[] }[] = [];
      const callsOf = (id: string) =>
        (tree.calls ?? []).filter(({ from }) => from === id).map(({ to }) => to);
      const call = (target: string, from: number) => {
        const tried: string[] = [];
        let t = from;
        for (const id of [target, ...(personOf(target)?.deputies ?? [])]) {
          if (called.has(id)) continue;
          called.add(id);
          const channel = usable(id, t);
          if (channel !== undefined) {
            t += seconds(channel.contactTime ?? 'PT5M');
            earliest(reached, id, t);
            callers.push({ id, free: t, calls: [...tried, id].flatMap(callsOf) });
            return { t, takenOver: [] };
          }
          earliest(inVain, id, t);
          tried.push(id);
          t += attempt;
        }
        return { t, takenOver: tried.flatMap(callsOf), tried };
      };
      const { tried } = call(tree.root, detected);
      if (tried !== undefined) {
        const starts = tried.map((id) => {
          const moments = (personOf(id)?.contacts ?? []).map(({ channel }) =>
            Math.max(upAt(channel), lostFor(id)),
          );
          const t = Math.min(NEVER, ...moments);
          const channel = t === NEVER ? undefined : usable(id, t);
          return channel === undefined ? NEVER : t + seconds(channel.contactTime ?? 'PT5M');
        });
        const at = Math.min(...starts);
        const id = tried[starts.indexOf(at)];
        if (id !== undefined && at < NEVER) {
          earliest(reached, id, at);
          callers.push({ id, free: at, calls: tried.flatMap(callsOf) });
        }
      }
      for (;;) {
        const busy = callers.filter(({ calls }) => calls.length > 0);
        busy.sort((a, b) => (a.free !== b.free ? a.free - b.free : a.id < b.id ? -1 : 1));
        const caller = busy[0];
        if (caller === undefined) break;
        const target = caller.calls.shift() as string;
        if (called.has(target)) continue;
        const { t, takenOver } = call(target, caller.free);
        caller.free = t;
        caller.calls.unshift(...takenOver);
      }
    }
    return { reached, inVain, detected };
  }

  const called = alert(pass(null, new Set()));
  const mayRestore = new Set<string>();
  let last: Outcome;
  for (;;) {
    last = pass(called, mayRestore);
    const { servesAt } = last;
    const want = systems
      .map(({ id }) => id)
      .filter((id) => copiesOf(id).some(({ role }) => role === 'backup') && !mayRestore.has(id))
      .filter((id) => !servesAt.has(id) || (servesAt.get(id) as number) > limitOf(id));
    const causes = want.filter(
      (id) => !want.some((other) => other !== id && needs(id, other) && !needs(other, id)),
    );
    if (causes.length === 0) break;
    for (const id of causes) mayRestore.add(id);
  }
  const outcome = last;
  const upAt = (id: string) => outcome.upAt.get(id) ?? NEVER;

  const silent = processes.filter(({ requires }) => requires === undefined).map(({ id }) => id);
  const standingWithout = (lost: string[]) =>
    naive(plan, { id: 'look', lost: lost.map((element) => ({ element })) }, false).standing;
  const unseen = new Set(silent);
  if (isLooking && silent.length > 0) {
    const [all, without] = [standingWithout([]), standingWithout(silent)];
    for (const id of all) if (!without.has(id)) unseen.add(id);
  }

  // Data.
  const own = (id: string) => {
    const system = systemOf(id);
    if (system?.holdsData !== true) return 0;
    if (!hasCopies(id)) return destroyed.has(id) || lostFor(id) === NEVER ? NEVER : 0;
    if (copiesOf(id).every((copy) => copy.role !== 'active' || outcome.fromStart.has(copy.key))) return 0;
    const running = copiesOf(id).filter(
      ({ key }) => (outcome.runsAt.get(key) ?? NEVER) <= upAt(id) && outcome.runsAt.has(key),
    );
    return Math.min(
      NEVER,
      ...running.map(({ role, entry: { replication } }) => {
        if (replication === undefined) return role === 'active' ? 0 : NEVER;
        if (replication.mode === 'synchronous') return 0;
        return replication.lag === undefined ? NEVER : seconds(replication.lag);
      }),
    );
  };
  const loss = new Map(ids.map((id) => [id, 0]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of ids) {
      const asked = [...(requiresOf.get(id) ?? [])];
      for (const { key, entry } of copiesOf(id)) {
        if (outcome.runsAt.has(key) && (outcome.runsAt.get(key) as number) <= upAt(id))
          asked.push(...(entry.requires ?? []));
      }
      const parts = asked.map((need) =>
        typeof need === 'string'
          ? (loss.get(need) as number)
          : Math.min(
              NEVER,
              ...need.anyOf
                .filter((member) => outcome.upAt.has(member) && upAt(member) <= upAt(id))
                .map((member) => loss.get(member) as number),
            ),
      );
      const value = Math.max(own(id), ...parts);
      if (value === loss.get(id)) continue;
      loss.set(id, value);
      changed = true;
    }
  }

  const listed = [sites, suppliers, channels, systems, processes].flat().map(({ id }) => id);
  return {
    detected: called.detected,
    declared: outcome.declared,
    reached: Object.fromEntries(outcome.reached),
    teams: Object.fromEntries(outcome.mustered),
    elements: Object.fromEntries(listed.map((id) => [id, upAt(id)])),
    standing: outcome.unaffected,
    processes: processes.map(({ id, rto, rpo, mtpd }) => {
      const up = upAt(id);
      const dataLoss = loss.get(id) as number;
      let verdict = 'late';
      if (up === NEVER) verdict = 'never';
      else if (mtpd !== undefined && up > seconds(mtpd)) verdict = 'beyond-mtpd';
      else if (rto !== undefined && up > seconds(rto)) verdict = 'late';
      else if (unseen.has(id)) verdict = 'unknown';
      else if (up === 0) verdict = 'unaffected';
      else verdict = rto === undefined ? 'recovered' : 'within-rto';
      const rpoMet = rpo === undefined ? null : dataLoss < NEVER && dataLoss <= seconds(rpo);
      return { id, up, verdict, dataLoss, rpoMet };
    }),
  };
}
