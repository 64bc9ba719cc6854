import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../../config/index.js';
import { runGit, type Environment } from '../../git/index.js';
import { drill, type DrillOutcome, type DrillResult, type DrillRow, type GuardMode } from '../../guard/index.js';
import { noRepository } from '../no-repository.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { drillSamples, ownSample } from './drill-samples.js';
import { guardTarget, hookProgram } from './target.js';
import { sentence } from './words.js';

export type DrillFlags = { readonly json?: boolean };

/** What `--json` prints. `state` is what the exit code says: `stopped` 0, `missed` 1, `unknown` 2. */
type DrillReport = {
  readonly schemaVersion: 1;
  readonly state: 'stopped' | 'missed' | 'unknown';
  readonly mode: GuardMode;
  readonly counts: { readonly [O in DrillOutcome]: number };
  readonly rows: readonly DrillRow[];
};

/** `tightlip guard drill`: 0 where every door stopped its secret, 1 where one did not, 2 where that could not be told. */
export async function guardDrill({ json }: DrillFlags, terminal: Terminal): Promise<number> {
  const target = await guardTarget(terminal);
  if (target.workTree === null)
    throw new UsageError(
      'E_BARE_REPOSITORY',
      'Nobody commits in a bare repository: hold the drill in a clone of it, or push a made-up secret here.',
    );
  const root = target.workTree;
  const { settings } = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  const into = realpathSync(mkdtempSync(join(tmpdir(), 'tightlip-drill-')));
  const table = json === true ? null : terminal;
  try {
    const seed = Date.now() ^ Math.floor(Math.random() * 2 ** 31);
    const [first, ...others] = await drillSamples(into, seed);
    if (first === undefined)
      throw new UsageError('E_DRILL', 'No detector is there to make a secret of. Install tightlip anew.');
    if (table !== null) await write(table.stdout, `${row(['door', 'secret', 'hook', 'outcome', 'ms'])}\n`);
    const result = await drill({
      target,
      into,
      env: environmentFor(terminal.env),
      hookSettings: await hookSettings(root, terminal),
      planted: [first, ...others],
      own: settings.ownSecrets.enabled ? ownSample(seed) : null,
      program: hookProgram(),
      onRow: (one) => table?.stdout.write(`${rowOf(one)}\n`),
    });
    const report = reportOf(result, settings.mode);
    await write(
      terminal.stdout,
      table === null ? `${JSON.stringify(report, null, 2)}\n` : `${summary(report, result).join('\n')}\n`,
    );
    return { stopped: 0, missed: 1, unknown: 2 }[report.state];
  } finally {
    rmSync(into, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What speaks of this repository, or of one commit, must not reach the clone. */
function environmentFor(env: Terminal['env']): Environment {
  const kept = Object.entries(env).filter(([name]) => !OF_HERE.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: 'true',
    GIT_SEQUENCE_EDITOR: 'true',
    LC_ALL: 'C',
  };
}

const OF_HERE: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_AUTHOR_DATE',
  'GIT_COMMITTER_DATE',
  'TIGHTLIP_SKIP',
]);

/** Hooks that stand in the repository's own settings of git. */
async function hookSettings(cwd: string, terminal: Terminal): Promise<readonly (readonly [string, string])[]> {
  const out = await runGit(noRepository(terminal), ['config', '--local', '--null', '--get-regexp', '^hook\\.'], {
    accept: [0, 1, 128],
    cwd,
  });
  return out
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry.includes('\n'))
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)] as const);
}

function reportOf({ rows, clean }: DrillResult, mode: GuardMode): DrillReport {
  const count = (outcome: DrillOutcome): number => rows.filter((one) => one.outcome === outcome).length;
  const counts = {
    stopped: count('stopped'),
    warned: count('warned'),
    observed: count('observed'),
    missed: count('missed'),
    others: count('others'),
  };
  const missed = counts.missed + counts.warned + counts.observed > 0;
  const state = missed ? 'missed' : clean && counts.others === 0 ? 'stopped' : 'unknown';
  return { schemaVersion: 1, state, mode, counts, rows };
}

const rowOf = ({ door, family, hook, outcome, ms }: DrillRow): string =>
  row([door, family, hook, outcome === 'missed' ? 'MISSED' : outcome, String(ms)]);

const WIDTHS = [19, 15, 18, 11] as const;
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (WIDTHS[at] === undefined ? cell.padStart(6) : cell.padEnd(WIDTHS[at]))).join('');

function summary({ counts, mode, rows }: DrillReport, { clean }: DrillResult): readonly string[] {
  if (!clean)
    return sentence(
      'The hooks here stop even a commit with nothing in it, so nothing can be told of the guard. See that `git commit --allow-empty` works in a fresh clone, then run this again.',
    );
  const told = Object.entries(counts).flatMap(([outcome, count]) =>
    count === 0 ? [] : [`${count} ${WORDS[outcome as DrillOutcome]}`],
  );
  const times = rows.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return [
    '',
    ...sentence(`${told.join(', ')}; ${times[Math.floor(times.length / 2)] ?? 0} ms is the middle of the times.`),
    ...(counts.warned + counts.observed > 0 ? sentence(`The mode is ${mode}, which lets through.`) : []),
    ...(counts.missed > 0 ? sentence('Which hooks are there, and whether they run: tightlip guard status') : []),
    ...(counts.others > 0 ? sentence('Where others stopped it, another hook was first: the guard was not asked.') : []),
  ];
}

const WORDS = {
  stopped: 'stopped',
  warned: 'let through with a warning',
  observed: 'let through in silence, on record',
  missed: 'missed',
  others: 'stopped by others',
} as const satisfies Record<DrillOutcome, string>;
