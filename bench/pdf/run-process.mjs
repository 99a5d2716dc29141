// A program run to its end with everything that it starts: time by the clock, time of processors, peak memory.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SAMPLE_EVERY_MS = 50;
const GNU_TIME = '/usr/bin/time';
const hasTime = spawnSync(GNU_TIME, ['--version'], { stdio: 'ignore' }).status === 0;

const readOr = (path, otherwise) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
};

/** The memory of a process and all below it in KB; what processes share counts once. */
function treeMemory(pid) {
  const own = Number(/^Pss:\s+(\d+)/m.exec(readOr(`/proc/${pid}/smaps_rollup`, ''))?.[1] ?? 0);
  const children = readOr(`/proc/${pid}/task/${pid}/children`, '').trim();
  return own + (children === '' ? 0 : children.split(' ').reduce((sum, child) => sum + treeMemory(child), 0));
}

/** Processor seconds and memory are NaN where GNU time or /proc does not tell them. Rejects when the program fails. */
export function runProcess(command, args, cwd) {
  const start = performance.now();
  const all = hasTime ? [GNU_TIME, '-f', '\n%U %S %M', command, ...args] : [command, ...args];
  const child = spawn(all[0], all.slice(1), { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let kilobytes = 0;
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const timer = setInterval(() => {
    kilobytes = Math.max(kilobytes, treeMemory(child.pid));
  }, SAMPLE_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (status !== 0) return reject(new Error(`${command} failed: ${errors}`));
      const [user, system, largest] = hasTime
        ? errors.trimEnd().split('\n').at(-1).split(' ').map(Number)
        : [];
      const most = Math.max(kilobytes, largest ?? 0);
      resolve({ seconds, processor: user + system, megabytes: most > 0 ? most / 1024 : Number.NaN });
    });
  });
}
