import { hashHex } from '../model/index.js';

/** What the journal tells of. `unseen` are commits that go out and that no hook has seen. */
export const JOURNAL_KINDS = [
  'skip',
  'block',
  'warn',
  'observe',
  'incomplete',
  'unseen',
  'mode',
  'install',
  'uninstall',
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/**
 * One line of the journal. `date` is ISO 8601 in UTC; `hook` is `-` where none ran, `head` where there is no commit; `detail` is a reason, a
 * mode, or fingerprints with their detectors. Never a secret, never the name of a file.
 */
export type JournalEntry = {
  readonly date: string;
  readonly kind: JournalKind;
  readonly hook: string;
  readonly name: string;
  readonly mail: string;
  readonly head: string;
  readonly detail: string;
};

/** What names a line and all before it. */
export type ChainHash = 'sha1' | 'sha256';

const CHAIN = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The fields of a line with tabs between them, without its chain. */
export const bodyOf = (entry: JournalEntry): string =>
  [entry.date.replace(/\.\d+Z$/, 'Z'), entry.kind, entry.hook, entry.name, entry.mail, entry.head, entry.detail]
    .map(oneField)
    .join('\t');

// eslint-disable-next-line no-control-regex -- the journal's own separators are control characters
const oneField = (text: string): string => text.replace(/[\u0000-\u001f\u007f]/g, ' ');

/** The chain of a line: git's own name for the chain before it and the line as a blob, so that a shell with git can tell it too. */
export function chainOf(
  algorithm: ChainHash,
  { before, body }: { readonly before: string; readonly body: Uint8Array },
): string {
  const start = Buffer.from(`${before}\n`);
  const length = start.length + body.length + 1;
  return hashHex(algorithm, [`blob ${length}\0`, start, body, '\n']);
}

/** A line taken apart; its text is latin1, one character a byte. */
export function splitLine(line: string): { readonly body: Buffer; readonly chain: string } {
  const tab = line.lastIndexOf('\t');
  return { body: Buffer.from(line.slice(0, Math.max(0, tab)), 'latin1'), chain: line.slice(tab + 1) };
}

/** True when `chain` is what follows from the line and the chain before it. */
export function fits(before: string, { body, chain }: { readonly body: Uint8Array; readonly chain: string }): boolean {
  if (!CHAIN.test(chain)) return false;
  return chainOf(chain.length === 64 ? 'sha256' : 'sha1', { before, body }) === chain;
}

/** Null where the fields are not those of a record: another version may have written it. */
export function parseBody(body: Uint8Array): JournalEntry | null {
  const [date = '', kind = '', hook = '', name = '', mail = '', head = '', detail, ...more] = Buffer.from(body)
    .toString('utf8')
    .split('\t');
  const known = JOURNAL_KINDS.find((each) => each === kind);
  if (known === undefined || detail === undefined || more.length > 0 || !DATE.test(date)) return null;
  return { date, kind: known, hook, name, mail, head, detail };
}
