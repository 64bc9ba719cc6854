import type { Verdict } from '../../encrypted/index.js';
import { DEFAULT_SALT, fingerprintOf, type Finding, type Place } from '../../model/index.js';

/** A verdict on one file, with the place to tell. `commit` is that of a tip; null for what is staged. */
export type Told = {
  readonly path: string;
  readonly verdict: Verdict;
  readonly kind: Place['kind'];
  readonly commit: string | null;
  readonly refs: readonly string[];
};

const TITLES: Readonly<Record<string, string>> = {
  'git-crypt': 'Unencrypted file: git-crypt',
  transcrypt: 'Unencrypted file: transcrypt',
  age: 'Unencrypted file: age',
  gpg: 'Unencrypted file: GnuPG',
  sops: 'Unencrypted file: SOPS',
  'ansible-vault': 'Unencrypted file: Ansible Vault',
  'git-secret': 'Unencrypted file: git-secret',
  blackbox: 'Unencrypted file: BlackBox',
  eyaml: 'Unencrypted value: eyaml',
  'sealed-secrets': 'Unencrypted file: Sealed Secrets',
  filter: 'Unencrypted file: content filter',
};

/** In the log of the odds: there is no doubt. */
const CERTAIN = 20;

/** Findings of all verdicts: one for each file and way of encrypting it, with all its places. The fingerprint is the path's: it says nothing of the content. */
export function findingsOf(all: readonly Told[], salt: string | null): readonly Finding[] {
  const byPrint = new Map<string, Told[]>();
  for (const told of all) {
    const print = fingerprintOf('unencrypted', Buffer.from(`${told.verdict.id}\0${told.path}`), salt ?? DEFAULT_SALT);
    const same = byPrint.get(print);
    if (same === undefined) byPrint.set(print, [told]);
    else same.push(told);
  }
  return [...byPrint].flatMap(([print, same]) => {
    const [first] = same;
    return first === undefined ? [] : [findingOf(print, first, same)];
  });
}

function findingOf(fingerprint: string, { verdict }: Told, all: readonly Told[]): Finding {
  const kind = verdict.id.slice('unencrypted.'.length);
  const refs = [...new Set(all.flatMap((told) => told.refs))].toSorted();
  return {
    fingerprint,
    detector: verdict.id,
    title: TITLES[kind] ?? 'Unencrypted file',
    provider: 'Encryption',
    severity: 'critical',
    confidence: 1,
    preview: '…',
    liveness: 'unchecked',
    places: distinct(all).map(placeOf),
    introduced: null,
    removed: null,
    atTip: refs.length > 0 ? true : null,
    refs,
    evidence: [{ kind: 'structure', weight: CERTAIN, because: verdict.because }],
    fix: {
      revoke: `Run \`${verdict.mend}\`, then add it again. If it was ever pushed in plain text, what is in it is known: make it new.`,
      docs: '',
    },
  };
}

/** Of the many tips at which a file stands the same way one will do. */
const distinct = (all: readonly Told[]): readonly Told[] =>
  [
    ...new Map(all.toReversed().map((told) => [`${told.kind} ${told.verdict.line} ${told.path}`, told])).values(),
  ].toReversed();

const placeOf = ({ path, verdict, kind, commit }: Told): Place => ({
  kind,
  path,
  line: verdict.line,
  column: 1,
  endLine: verdict.line,
  endColumn: 1,
  commit,
  author: null,
  date: null,
  via: [],
  what: null,
});

/** Every id of such a finding. */
export const UNENCRYPTED_IDS: readonly string[] = Object.keys(TITLES).map((kind) => `unencrypted.${kind}`);

/** What such a finding means; null for the id of anything else. */
export const aboutUnencrypted = (id: string): string | null =>
  UNENCRYPTED_IDS.includes(id)
    ? 'By the rules of this repository the file is kept encrypted, and it stands in git in plain text: whoever can read the repository can read it.'
    : null;
