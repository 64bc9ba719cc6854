import { resolve } from 'node:path';
import { loadSettings, readAllowFile, type Settings } from '../../config/index.js';
import { readiness, readJournal, readLooks, type Readiness } from '../../guard/index.js';
import { parseAllow } from '../../suppress/index.js';
import { runScan } from '../scan-command.js';
import { write, type Terminal } from '../terminal.js';
import type { StatusFlags } from './flags.js';
import { guardTarget } from './target.js';
import { sentence } from './words.js';

/** `tightlip guard status --readiness`: 0 where it is safe to move on, or nothing is left to move on to, else 1. */
export async function guardReadiness({ json }: StatusFlags, terminal: Terminal): Promise<number> {
  const { commonDir, workTree } = await guardTarget(terminal);
  const root = workTree ?? commonDir;
  const { settings } = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  const { looks } = readLooks(commonDir);
  const { entries } = readJournal(commonDir);
  const anything = entries.some(({ kind }) => kind === 'block' || kind === 'warn' || kind === 'observe');
  const now = anything && workTree !== null ? await inFiles(workTree, terminal) : NOTHING;
  const allowed = new Set([...(await allowedIn(root, settings)), ...now.aside]);
  const found = readiness({ looks, entries, mode: settings.mode, now: new Date(), allowed, present: now.present });
  await write(
    terminal.stdout,
    json === true ? `${JSON.stringify(found, null, 2)}\n` : `${linesOf(found).join('\n')}\n`,
  );
  return found.ready ? 0 : 1;
}

type InFiles = { readonly present: ReadonlySet<string>; readonly aside: ReadonlySet<string> };
const NOTHING: InFiles = { present: new Set(), aside: new Set() };

/** The fingerprints that a scan of the working tree finds, and those that it sets aside. */
async function inFiles(workTree: string, terminal: Terminal): Promise<InFiles> {
  const { result } = await runScan([workTree], { tree: true, color: false, progress: true }, terminal);
  return {
    present: new Set(result.findings.map(({ fingerprint }) => fingerprint)),
    aside: new Set(result.suppressed.map(({ fingerprint }) => fingerprint)),
  };
}

async function allowedIn(root: string, { allowFile }: Settings): Promise<readonly string[]> {
  const text = await readAllowFile(resolve(root, allowFile), { within: root });
  return text === null ? [] : parseAllow(text, allowFile).entries.map(({ fingerprint }) => fingerprint);
}

function linesOf(found: Readiness): readonly string[] {
  const { mode, next, ready, because, weeks } = found;
  const verdict =
    next === null
      ? `Mode: ${mode}, the last step.`
      : ready
        ? `Mode: ${mode}. It is safe to move on to ${next}: tightlip guard install --mode ${next}`
        : `Mode: ${mode}. Not yet the time for ${next}.`;
  return [verdict, ...sentence(because), ...(weeks.length === 0 ? [] : ['', ...table(weeks)])];
}

function table(weeks: Readiness['weeks']): readonly string[] {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(14))).join('');
  return [
    row(['week of', 'commits', 'with finding', 'skipped', 'not seen']),
    ...weeks.map(({ week, commits, found, skipped, unseen }) => row([week, commits, found, skipped, unseen])),
  ];
}
