import { printable } from '../model/index.js';
import { filterKind, looksEncrypted, type FilterKind } from './filters.js';
import { isPlainText, wholeFormat } from './formats.js';
import { mayHaveBeenEncrypted } from './program-text.js';
import { eyamlState, inlineVaultState, kindsIn, plainSecretLine } from './partly.js';
import type { Rules } from './rules.js';
import { selected, sopsState, type PartState } from './sops.js';
import { structureOf, valuesOf } from './values.js';

/** What must be encrypted and is not. `because` follows the name of the file; `mend` is a command to type. */
export type Verdict = {
  readonly id: `unencrypted.${string}`;
  readonly because: string;
  readonly mend: string;
  /** 1-based; that of the first plain value where a part is encrypted. */
  readonly line: number;
};

export type Judged = { readonly path: string; readonly bytes: Uint8Array };

/** Larger files are judged by their beginning alone. */
const MOST_TEXT = 4 << 20;
export const textOf = ({ bytes }: Judged): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_TEXT)).toString('utf8');

const holds = ({ bytes }: Judged, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(word) >= 0;

/** Files that are read before anything can be decrypted, or that only describe. */
const NEVER =
  /(?:^|\/)(?:\.gitattributes|\.gitignore|\.gitkeep|\.sops\.ya?ml|\.git-crypt\/.*|README[^/]*|kustomization\.ya?ml)$|\.(?:md|example|sample|pub)$/i;

/** What is wrong with a file that is to be committed; null where nothing is. An empty file holds nothing to hide. */
export function judge(file: Judged, rules: Rules): Verdict | null {
  if (file.bytes.length === 0 || NEVER.test(file.path)) return null;
  return (
    twin(file, rules) ??
    filtered(file, rules) ??
    named(file, rules) ??
    bySops(file, rules) ??
    ansible(file, rules) ??
    eyaml(file) ??
    sealed(file, rules)
  );
}

function twin({ path, bytes }: Judged, { gitSecret, blackBox }: Rules): Verdict | null {
  if (gitSecret.has(path))
    return verdict(
      'git-secret',
      'git-secret keeps it: only its encrypted twin is committed',
      `git rm --cached ${quoted(path)} && git secret hide`,
    );
  if (blackBox.has(path))
    return verdict(
      'blackbox',
      'BlackBox keeps it: only its encrypted twin is committed',
      `git rm --cached ${quoted(path)} && blackbox_edit_end ${quoted(path)}`,
    );
  const [id, plain] = gitSecret.has(path.replace(/\.secret$/, ''))
    ? (['git-secret', path.replace(/\.secret$/, '')] as const)
    : blackBox.has(path.replace(/\.gpg$/, ''))
      ? (['blackbox', path.replace(/\.gpg$/, '')] as const)
      : [null, ''];
  if (id === null || wholeFormat(bytes) === 'gpg' || !isPlainText(bytes)) return null;
  return verdict(
    id,
    'it should be encrypted for gpg and is not',
    id === 'blackbox' ? `blackbox_edit_end ${quoted(plain)}` : 'git secret hide',
  );
}

const FILTER_MEND: Readonly<Record<FilterKind, (path: string) => string>> = {
  'git-crypt': () => 'git-crypt unlock && git-crypt status -f',
  sops: (path) => `sops -e -i ${path}`,
  age: (path) => `git add --renormalize ${path}`,
  'ansible-vault': (path) => `ansible-vault encrypt ${path}`,
  gpg: (path) => `git add --renormalize ${path}`,
  openssl: (path) => `git add --renormalize ${path}`,
  unknown: (path) => `git add --renormalize ${path}`,
};

/** What `.gitattributes` has a filter for that encrypts. */
function filtered(file: Judged, rules: Rules): Verdict | null {
  const filter = rules.filterOf(file.path);
  const kind = filter === null ? null : filterKind(filter, rules.cleanCommand(filter));
  if (filter === null || kind === null || wasApplied(kind, file, rules)) return null;
  const id = kind === 'unknown' ? 'filter' : kind === 'openssl' ? 'transcrypt' : kind;
  return verdict(
    id,
    `.gitattributes has it encrypted (filter=${printable(filter)}), and it is not`,
    FILTER_MEND[kind](quoted(file.path)),
  );
}

function wasApplied(kind: FilterKind, file: Judged, rules: Rules): boolean {
  if (kind === 'unknown') return looksEncrypted(file.bytes);
  if (kind === 'sops') return sopsOf(file, rules).state !== 'plain' || looksEncrypted(file.bytes);
  const whole = wholeFormat(file.bytes);
  // Filters of one name may write several forms; what git-crypt writes is always the same.
  return kind === 'git-crypt' ? whole === 'git-crypt' : whole !== null || !isPlainText(file.bytes);
}

export const sopsOf = (file: Judged, { compile }: Rules): PartState => sopsState(file.path, textOf(file), compile);

/** What its own name says that it is. */
function named(file: Judged, { agenix }: Rules): Verdict | null {
  const { path, bytes } = file;
  if (agenix.has(path) || path.endsWith('.age'))
    return wholeFormat(bytes) === 'age' || !isPlainText(bytes)
      ? null
      : verdict(
          'age',
          'it should be encrypted with age and is not',
          agenix.has(path) ? `agenix -e ${quoted(path)}` : `age -e -R recipients.txt -o ${quoted(path)} PLAIN-FILE`,
        );
  if (path.endsWith('.gpg') && isPlainText(bytes) && !/-----BEGIN PGP/.test(textOf(file).slice(0, 4096)))
    return verdict(
      'gpg',
      'its name says that it is encrypted for gpg, and it is not',
      `git rm --cached ${quoted(path)}`,
    );
  return null;
}

/** Names by which people tell sops files apart. */
const SOPS_NAME = /\.(?:sops|enc)\.(?:ya?ml|json|env|ini)$/i;

function bySops(file: Judged, rules: Rules): Verdict | null {
  const { path, bytes } = file;
  const demand = rules.sops(path);
  const isNamed = SOPS_NAME.test(path);
  const structure = structureOf(path, '');
  if (demand === null && !isNamed && (structure === null || !holds(file, 'sops'))) return null;
  const state = sopsOf(file, rules);
  if (state.state === 'encrypted') return null;
  if (state.state === 'partly')
    return verdict(
      'sops',
      `sops encrypted it but for ${shownKey(state.key)}, which stands in plain text`,
      `sops --ignore-mac ${quoted(path)}`,
      state.line,
    );
  if (wholeFormat(bytes) !== null || !isPlainText(bytes)) return null;
  const mend = `sops -e -i ${quoted(path)}`;
  if (isNamed) return verdict('sops', 'its name says that sops encrypts it, and it is not encrypted', mend);
  if (
    demand === null ||
    demand.rule.path === null ||
    !mayHaveBeenEncrypted(path) ||
    path.endsWith('.nix') ||
    isBroad(demand.rule.path, rules) ||
    !holdsDemanded(file, demand.rule, rules)
  )
    return null;
  return verdict('sops', 'a rule of .sops.yaml is about it, and it is not encrypted', mend);
}

/** Names that say nothing: a rule that fits one of them is about all files, and cannot mean that all are secret. */
const ANY_NAMES = [
  'zq.yaml',
  'a/zq.yaml',
  'zq.yml',
  'a/b/zq.yml',
  'zq.json',
  'a/zq.json',
  'zq.env',
  '.env',
  'zq.ini',
  'zq.txt',
  'a/zq',
];

function isBroad(path: string, { compile }: Rules): boolean {
  const fits = compile(path);
  return fits === null || ANY_NAMES.some(fits);
}

/** Whether a plain file has a value that the rule would encrypt. Of Kubernetes' objects only secrets are meant. */
function holdsDemanded(file: Judged, rule: Parameters<typeof selected>[0], { compile }: Rules): boolean {
  const text = textOf(file);
  const kinds = kindsIn(file.path, text);
  if (kinds.size > 0 && !kinds.has('Secret')) return false;
  const structure = structureOf(file.path, text);
  const values = structure === null ? null : valuesOf(structure, text);
  const wanted = selected(rule, compile);
  return values === null || values.some(({ keys }) => wanted(keys));
}

const VAULT_FOLDER = /(?:^|\/)(?:group_vars|host_vars)\/(?:.*\/)?(?:vault[^/]*|[^/]*[._-]vault)(?:\.ya?ml|\.json)?$/i;
/** Where Ansible's roles keep what to do, as opposed to variables. */
const VAULT_NOT = /(?:^|\/)(?:tasks|handlers|meta|templates|molecule|\.github|\.circleci)\//;
const TASKS = /^- (?:name|hosts|import_playbook|import_tasks|include_tasks|block)\b/m;
const VAULT_NAME = /(?:^|\/)(?:vault[^/]*|[^/]*[._-]vault)\.ya?ml$/i;

function ansible(file: Judged, rules: Rules): Verdict | null {
  const { path, bytes } = file;
  const inFolder = VAULT_FOLDER.test(path);
  if (!inFolder && !VAULT_NAME.test(path)) return null;
  if (wholeFormat(bytes) !== null || !isPlainText(bytes)) return null;
  const text = textOf(file);
  if (
    !inFolder &&
    (VAULT_NOT.test(path) ||
      TASKS.test(text) ||
      kindsIn(path, text).size > 0 ||
      !(rules.ansible || /^vault_\w+:/m.test(text)))
  )
    return null;
  const state = sopsOf(file, rules).state === 'plain' ? inlineVaultState(text) : { state: 'encrypted' as const };
  if (state.state === 'encrypted') return null;
  const mend = `ansible-vault encrypt ${quoted(path)}`;
  return state.state === 'partly'
    ? verdict(
        'ansible-vault',
        `${shownKey(state.key)} stands in plain text beside values that are in the vault`,
        mend,
        state.line,
      )
    : verdict('ansible-vault', 'by its name it belongs into the Ansible vault, and it is not encrypted', mend);
}

function eyaml(file: Judged): Verdict | null {
  if (structureOf(file.path, '') !== 'yaml' || !(file.path.endsWith('.eyaml') || holds(file, 'ENC['))) return null;
  const state = eyamlState(file.path, textOf(file));
  return state.state === 'partly'
    ? verdict(
        'eyaml',
        `${shownKey(state.key)} stands in plain text beside values that eyaml encrypted`,
        `eyaml edit ${quoted(file.path)}`,
        state.line,
      )
    : null;
}

function sealed(file: Judged, { sealedFolders }: Rules): Verdict | null {
  const structure = structureOf(file.path, '');
  if ((structure !== 'yaml' && structure !== 'json') || !holds(file, 'Secret')) return null;
  const text = textOf(file);
  const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '';
  if (!sealedFolders.has(folder) && !kindsIn(file.path, text).has('SealedSecret')) return null;
  const line = plainSecretLine(file.path, text);
  return line === null || /ENC\[AES256_GCM,data:/.test(text)
    ? null
    : verdict(
        'sealed-secrets',
        'it has a plain Secret, where others beside it are sealed',
        `kubeseal -f ${quoted(file.path)} -w ${quoted(file.path)}`,
        line,
      );
}

export const verdict = (kind: string, because: string, mend: string, line = 1): Verdict => ({
  id: `unencrypted.${kind}`,
  because,
  mend,
  line,
});

const shownKey = (key: string): string => (/^[\w.-]{1,60}$/.test(key) ? key : 'one value');

/** A path for a shell, on one line. */
export const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${printable(path).replaceAll("'", "'\\''")}'`;

/** Whether `judge` could find something wrong with a file of this name, whatever is in it. */
export function concerns(path: string, rules: Rules): boolean {
  if (NEVER.test(path)) return false;
  const filter = rules.filterOf(path);
  return (
    (filter !== null && filterKind(filter, rules.cleanCommand(filter)) !== null) ||
    rules.gitSecret.has(path.replace(/\.secret$/, '')) ||
    rules.blackBox.has(path.replace(/\.gpg$/, '')) ||
    rules.agenix.has(path) ||
    /\.(?:age|gpg|eyaml)$/.test(path) ||
    SOPS_NAME.test(path) ||
    sopsConcerns(path, rules) ||
    VAULT_FOLDER.test(path) ||
    VAULT_NAME.test(path)
  );
}

/** A rule that is about all files can only be broken by halves, in files that have some structure. */
function sopsConcerns(path: string, rules: Rules): boolean {
  const demand = rules.sops(path);
  if (demand === null) return false;
  return structureOf(path, '') !== null || (demand.rule.path !== null && !isBroad(demand.rule.path, rules));
}
