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

type Kind = { readonly title: string; readonly format: string };

const KINDS: Readonly<Record<string, Kind>> = {
  'git-crypt': {
    title: 'Unencrypted file: git-crypt',
    format: 'a plain file with filter=git-crypt in .gitattributes',
  },
  transcrypt: { title: 'Unencrypted file: transcrypt', format: 'a plain file with filter=crypt in .gitattributes' },
  age: {
    title: 'Unencrypted file: age',
    format: 'a plain file named *.age, listed in secrets.nix, or with a filter of age',
  },
  gpg: { title: 'Unencrypted file: GnuPG', format: 'a plain file named *.gpg, or with a filter of gpg' },
  sops: {
    title: 'Unencrypted file: SOPS',
    format: 'a plain file, or one with a plain value, that .sops.yaml, its name or itself says SOPS encrypts',
  },
  'ansible-vault': {
    title: 'Unencrypted file: Ansible Vault',
    format:
      'a plain vault file below group_vars or host_vars, or where Ansible is at hand; a plain value beside !vault',
  },
  'git-secret': {
    title: 'Unencrypted file: git-secret',
    format: 'a file of .gitsecret/paths/mapping.cfg, or its .secret twin in plain text',
  },
  blackbox: {
    title: 'Unencrypted file: BlackBox',
    format: 'a file of blackbox-files.txt, or its .gpg twin in plain text',
  },
  eyaml: {
    title: 'Unencrypted value: eyaml',
    format: 'a plain value under a secret name, beside ENC[…] or in a file named *.eyaml',
  },
  'sealed-secrets': {
    title: 'Unencrypted file: Sealed Secrets',
    format: 'a Kubernetes Secret beside a SealedSecret',
  },
  filter: {
    title: 'Unencrypted file: content filter',
    format: 'a plain file with a filter in .gitattributes whose name or command speaks of encryption',
  },
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
    title: KINDS[kind]?.title ?? 'Unencrypted file',
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

/** Of the many tips at which a file stands the same way one will do; of commits that are sent, each is told. */
const distinct = (all: readonly Told[]): readonly Told[] =>
  [...new Map(all.toReversed().map((told) => [placeKey(told), told])).values()].toReversed();

const placeKey = ({ kind, verdict, path, refs, commit }: Told): string =>
  `${kind} ${verdict.line} ${path} ${refs.length === 0 ? commit : ''}`;

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
export const UNENCRYPTED_IDS: readonly string[] = Object.keys(KINDS).map((kind) => `unencrypted.${kind}`);

const ABOUT =
  'By the rules of this repository the file is kept encrypted, and it stands in git in plain text: whoever can read the repository can read it.';

/** What such a finding means; null for the id of anything else. */
export const aboutUnencrypted = (id: string): string | null => (UNENCRYPTED_IDS.includes(id) ? ABOUT : null);

/** Of an id of this kind: what it is called, what is reported, and what that means. */
export function unencryptedKind(id: string): Kind & { readonly about: string } {
  const { title, format } = KINDS[id.slice('unencrypted.'.length)] ?? { title: 'Unencrypted file', format: '' };
  return { title, format, about: ABOUT };
}
