import { allDetectors } from '../../catalogue/index.js';
import { readJournal } from '../../guard/index.js';
import type { Finding, Result } from '../../model/index.js';
import { FINDING_KINDS } from '../finding-kinds.js';
import { UsageError } from '../usage-error.js';

export type Named = Pick<Finding, 'fingerprint' | 'detector'>;

const FULL = 32;
const SHORTEST = 8;

/** @throws UsageError for what is no fingerprint and no beginning of one; it is not quoted, for it may be a secret. */
export function fingerprintOf(text: string): string {
  const digits = text.toLowerCase();
  if (/^[0-9a-f]+$/.test(digits) && digits.length >= SHORTEST && digits.length <= FULL) return digits;
  throw new UsageError(
    'E_FINGERPRINT',
    `A fingerprint has ${FULL} hex digits, of which the first ${SHORTEST} will do; one that was given does not. \`tightlip scan\` prints them.`,
  );
}

/** What the hooks of this clone told of, as the journal has it: a hook looks at more than any scan does. Null where one is not there. */
export function toldByHooks(texts: readonly string[], commonDir: string): readonly Named[] | null {
  const told = new Map<string, string>();
  for (const { kind, detail } of journalOf(commonDir)) {
    if (kind !== 'block' && kind !== 'warn' && kind !== 'observe') continue;
    for (const [, fingerprint = '', detector = ''] of detail.matchAll(/([0-9a-f]{32}):([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g))
      told.set(fingerprint, detector);
  }
  const named = texts.map(fingerprintOf).flatMap((fingerprint): readonly Named[] => {
    const detector = told.get(fingerprint);
    return detector === undefined ? [] : [{ fingerprint, detector }];
  });
  return named.length === texts.length ? named : null;
}

function journalOf(commonDir: string): ReturnType<typeof readJournal>['entries'] {
  try {
    return readJournal(commonDir).entries;
  } catch {
    return [];
  }
}

/** All that a scan found, set aside or not. */
export const findingsOf = (result: Result): readonly Finding[] => [
  ...result.findings,
  ...result.suppressed.map(({ finding }) => finding),
];

/** Scans one after the other, the cheap ones first, until every fingerprint has its finding. @throws UsageError */
export async function resolveFingerprints(
  texts: readonly string[],
  scans: Iterable<() => Promise<Result>>,
): Promise<readonly Finding[]> {
  const wanted = texts.map(fingerprintOf);
  const known = new Map<string, Finding>();
  for (const scan of scans) {
    for (const finding of findingsOf(await scan()))
      if (!known.has(finding.fingerprint)) known.set(finding.fingerprint, finding);
    const found = wanted.map((prefix) => one(prefix, [...known.values()]));
    if (found.every((finding) => finding !== null)) return found;
  }
  const lost = wanted.find((prefix) => one(prefix, [...known.values()]) === null) ?? '';
  throw new UsageError(
    'E_UNKNOWN_FINGERPRINT',
    `No finding here has the fingerprint ${lost}: not in the working tree, not staged, not in history. Check it with \`tightlip scan --show-suppressed\`; for one of elsewhere add --detector ID.`,
  );
}

function one(prefix: string, findings: readonly Finding[]): Finding | null {
  const fits = findings.filter(({ fingerprint }) => fingerprint.startsWith(prefix));
  if (fits.length > 1)
    throw new UsageError(
      'E_AMBIGUOUS_FINGERPRINT',
      `${fits.length} findings have a fingerprint that begins with ${prefix}: give more of its digits.`,
    );
  return fits[0] ?? null;
}

/** Fingerprints with the detector that the user names, for findings of elsewhere. Nothing is scanned. @throws UsageError */
export function namedBy(detector: string, texts: readonly string[]): readonly Named[] {
  if (![...allDetectors(), ...FINDING_KINDS].some(({ id }) => id === detector)) {
    throw new UsageError(
      'E_NO_SUCH_DETECTOR',
      'No detector has the id after --detector. `tightlip rules` lists them all.',
    );
  }
  return texts.map((text) => {
    const fingerprint = fingerprintOf(text);
    if (fingerprint.length < FULL)
      throw new UsageError(
        'E_FINGERPRINT',
        `With --detector a fingerprint is not looked up: give all ${FULL} hex digits of it.`,
      );
    return { fingerprint, detector };
  });
}
