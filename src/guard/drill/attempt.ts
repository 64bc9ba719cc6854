import { spawn } from 'node:child_process';
import type { Environment } from '../../git/index.js';
import { readJournal } from '../journal.js';

/**
 * How a door stood: `stopped` by the guard; let through with a warning, or `observed` in silence; `missed`; or stopped by `others`, so that
 * nothing is known of the guard.
 */
export const DRILL_OUTCOMES = ['stopped', 'warned', 'observed', 'missed', 'others'] as const;
export type DrillOutcome = (typeof DRILL_OUTCOMES)[number];

export type Ran = { readonly code: number; readonly err: string; readonly ms: number };

/** A repository of the drill, and what git is started with there. */
export type DrillPlace = { readonly folder: string; readonly env: Environment };

const LONGEST_MS = 60_000;
const MOST_TEXT = 1 << 20;

const OWN_CONFIG = [
  'user.name=Drill',
  'user.email=drill@tightlip.invalid',
  'commit.gpgSign=false',
  'tag.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'advice.detachedHead=false',
];

/** Runs git with its hooks, and keeps what it says to itself: a hook may say anything. */
export function git({ folder, env }: DrillPlace, args: readonly string[], input = ''): Promise<Ran> {
  const began = performance.now();
  return new Promise((done, failed) => {
    const child = spawn('git', [...OWN_CONFIG.flatMap((one) => ['-c', one]), ...args], {
      cwd: folder,
      env: env as NodeJS.ProcessEnv,
      stdio: ['pipe', 'ignore', 'pipe'],
      timeout: LONGEST_MS,
      windowsHide: true,
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (err.length < MOST_TEXT) err += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.once('error', failed);
    child.once('close', (code) => done({ code: code ?? -1, err, ms: performance.now() - began }));
  });
}

/** The same without hooks, for what has to be there before. @throws Error where git cannot do it */
export async function prepare(place: DrillPlace, ...args: readonly string[]): Promise<void> {
  const { code } = await git(place, ['-c', 'core.hooksPath=/dev/null', ...args]);
  if (code !== 0) throw new Error(`git ${args.find((arg) => !arg.startsWith('-')) ?? ''} ended with ${code}`);
}

const STOPPED = /^(?:remote: )?tightlip (?:blocks|could not look)/m;
const WARNED = /^(?:remote: )?tightlip warns/m;

/** What an attempt shows of the guard. `observed` is how many findings the journal had before. */
export function outcomeOf(
  { code, err }: Ran,
  { commonDir, observed }: { readonly commonDir: string; readonly observed: number },
): DrillOutcome {
  if (code !== 0) return STOPPED.test(err) ? 'stopped' : 'others';
  if (WARNED.test(err)) return 'warned';
  return observedIn(commonDir) > observed ? 'observed' : 'missed';
}

export const observedIn = (commonDir: string): number =>
  readJournal(commonDir).entries.filter(({ kind }) => kind === 'observe').length;
