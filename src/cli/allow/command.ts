import { printable, type Result } from '../../model/index.js';
import { allowEntriesFor, entryRef, mergeAllow, pruneAllow, type AllowEntry } from '../../suppress/index.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { demandReadable, openAllowFile, type OpenAllowFile } from './file.js';
import { actionOf, scanFlags, withoutAllowFile, type AllowFlags } from './flags.js';
import { allowKnown } from './known.js';
import { namedBy, resolveFingerprints, toldByHooks, type Named } from './resolve.js';
import { rootOf } from '../sources-of.js';
import { scanAll, scansHere } from './scans.js';

const BASELINE_REASON = 'baseline';
const today = (): string => new Date().toISOString().slice(0, 10);

/** `tightlip allow`. */
export async function allowCommand(
  fingerprints: readonly string[],
  flags: AllowFlags,
  terminal: Terminal,
): Promise<number> {
  const action = actionOf(fingerprints, flags);
  if (action === 'known') return allowKnown(flags.known ?? '', flags, terminal);
  const file = await openAllowFile(flags, terminal);
  for (const { line, because } of file.problems)
    await write(terminal.stderr, `${printable(file.path)}:${line}: ${because}. The line is kept.\n`);
  const call: Call = { flags: file.exists ? flags : withoutAllowFile(flags), file, terminal };
  switch (action) {
    case 'add':
      return add(fingerprints, call);
    case 'baseline':
      return baseline(call);
    case 'prune':
      return prune(call);
    case 'list':
      return list(call);
  }
}

type Call = { readonly flags: AllowFlags; readonly file: OpenAllowFile; readonly terminal: Terminal };

async function add(fingerprints: readonly string[], { flags, file, terminal }: Call): Promise<number> {
  const reason = reasonOf(flags.reason);
  demandDay(flags.until);
  const named =
    flags.detector === undefined ? await resolve(fingerprints, flags, terminal) : namedBy(flags.detector, fingerprints);
  const entries = allowEntriesFor(named, reason, flags.until ?? null).map((entry) => ({
    ...entry,
    path: flags.path ?? null,
  }));
  await addEntries(entries, file);
  await write(
    terminal.stdout,
    `${entries.map((entry) => `Set aside: ${shown(entry)}`).join('\n')}\nWritten into ${printable(file.path)}; commit that file.\n`,
  );
  return 0;
}

async function resolve(
  fingerprints: readonly string[],
  flags: AllowFlags,
  terminal: Terminal,
): Promise<readonly Named[]> {
  const { repo } = await rootOf('.', terminal);
  const told = repo === null ? null : toldByHooks(fingerprints, repo.commonDir);
  return told ?? resolveFingerprints(fingerprints, await scansHere((scope) => scanFlags(flags, scope), terminal));
}

async function baseline({ flags, file, terminal }: Call): Promise<number> {
  const reason = flags.reason === undefined ? BASELINE_REASON : reasonOf(flags.reason);
  demandDay(flags.until);
  const result = await scanAll(scanFlags(flags), terminal);
  const entries = allowEntriesFor(result.findings, reason, flags.until ?? null);
  if (entries.length > 0) await addEntries(entries, file);
  await write(
    terminal.stdout,
    entries.length === 0
      ? 'There is nothing to set aside; nothing was written.\n'
      : `Set aside ${counted(entries.length, 'finding')}. Written into ${printable(file.path)}; commit that file.\n`,
  );
  return afterScan(result, 'What could not be read may hold more.', terminal);
}

async function prune({ flags, file, terminal }: Call): Promise<number> {
  if (file.entries.length === 0) {
    await write(terminal.stdout, 'There are no entries; nothing was written.\n');
    return 0;
  }
  const result = await scanAll(scanFlags(flags), terminal);
  // What was not read may hold what an entry matches: then only the calendar can tell that one is of no use.
  const stale =
    result.scan.state === 'complete'
      ? result.stale
      : file.entries
          .filter(({ until }) => until !== null && until < today())
          .map((entry) => ({ ref: entryRef(entry), because: 'expired' }));
  const left = pruneAllow(file.entries, stale);
  const gone = file.entries.filter((entry) => !left.includes(entry));
  if (gone.length > 0) await file.write(left);
  await write(
    terminal.stdout,
    gone.length === 0
      ? 'No entry is stale; nothing was written.\n'
      : `${gone.map((entry) => `Taken out: ${shown(entry)}`).join('\n')}\n${counted(left.length, 'entry', 'entries')} left in ${printable(file.path)}.\n`,
  );
  return afterScan(result, 'Only entries that have expired could be taken out.', terminal);
}

async function list({ file, terminal }: Call): Promise<number> {
  const lines = file.entries.map(
    (entry) => `${shown(entry)}${entry.until !== null && entry.until < today() ? '  (expired)' : ''}`,
  );
  await write(
    terminal.stdout,
    lines.length === 0 ? `Nothing is set aside in ${printable(file.path)}.\n` : `${lines.join('\n')}\n`,
  );
  return 0;
}

async function addEntries(entries: readonly AllowEntry[], file: OpenAllowFile): Promise<void> {
  demandReadable(entries);
  await file.write(mergeAllow(file.entries, entries));
}

async function afterScan(result: Result, consequence: string, terminal: Terminal): Promise<number> {
  if (result.scan.state === 'complete' || result.scan.gapsAllowed === true) return 0;
  await write(
    terminal.stderr,
    `tightlip could not look at everything (${counted(result.gaps.length, 'gap')}; \`tightlip scan\` lists them). ${consequence}\n`,
  );
  return 2;
}

function reasonOf(text: string | undefined): string {
  if (text === undefined || text.trim() === '') {
    throw new UsageError(
      'E_REASON',
      'A finding is set aside with a reason, so that others can judge it later: add --reason "why this is all right".',
    );
  }
  return text.trim();
}

function demandDay(until: string | undefined): void {
  if (until === undefined) return;
  const at = new Date(`${until}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(until)) {
    throw new UsageError('E_UNTIL', '--until takes a day of the calendar, such as 2030-12-31.');
  }
  if (until < today())
    throw new UsageError(
      'E_UNTIL',
      `${until} is past: an entry that ended would set nothing aside. Give a day to come.`,
    );
}

const shown = (entry: AllowEntry): string =>
  printable(`${entryRef(entry).replace(/^allow: /, '')} ${JSON.stringify(entry.reason)}`);

const counted = (count: number, noun: string, many = `${noun}s`): string => `${count} ${count === 1 ? noun : many}`;
