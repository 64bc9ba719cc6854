// The peak memory of a process and all that it starts, sampled on Linux while it runs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { ENVIRONMENT } from './pairs.mjs';

const EVERY_MS = 50;

export const HOW_MEASURED =
  process.platform === 'linux'
    ? `peak over samples each ${EVERY_MS} ms of the sum over the process tree of PSS (/proc/PID/smaps_rollup; in brackets: of RSS), in a run of its own`
    : 'not measured: this needs Linux';

function textOf(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return ''; // The process has ended, or belongs to somebody else.
  }
}

/** Numbers of `root` and of all processes below it. */
function treeOf(root) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The command's name stands in brackets and may hold anything; the parent is the second field behind it.
    const parent = Number(textOf(`/proc/${name}/stat`).split(') ').at(-1).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function kibibytes(pid) {
  const of = (file, field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(textOf(file))?.[1] ?? 0);
  const rss = of(`/proc/${pid}/status`, 'VmRSS');
  return { rss, pss: of(`/proc/${pid}/smaps_rollup`, 'Pss') || rss };
}

/** Runs it once. Gives milliseconds, and the peaks in KiB (null where they cannot be measured). */
export async function peakOf({ name, command, args, cwd, env = ENVIRONMENT, expect = [0], before, stdout = 'ignore' }) {
  before?.();
  const started = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdout, 'ignore'] });
  const peak = { pss: 0, rss: 0 };
  const sample = () => {
    const each = treeOf(child.pid).map(kibibytes);
    for (const kind of ['pss', 'rss'])
      peak[kind] = Math.max(
        peak[kind],
        each.reduce((sum, of) => sum + of[kind], 0),
      );
  };
  const timer = process.platform === 'linux' ? setInterval(sample, EVERY_MS) : undefined;
  const [status] = await once(child, 'close').finally(() => clearInterval(timer));
  if (!expect.includes(status)) throw new Error(`${name} ended with ${status}`);
  const ms = performance.now() - started;
  return peak.rss === 0 ? { ms, pss: null, rss: null } : { ms, ...peak };
}
