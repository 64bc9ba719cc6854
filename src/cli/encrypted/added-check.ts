import { concerns, formatOf, judge, judgeOpened, kindsIn, mayHaveBeenEncrypted } from '../../encrypted/index.js';
import type { Format, Rules, Verdict } from '../../encrypted/index.js';
import { CatFileReader, GITLINK, type AddedChange, type Repository } from '../../git/index.js';
import { gap, type Gap } from '../../model/index.js';
import { CommitRules, NO_LOCAL_RULES, type LocalRules, type RuleIds } from './commit-rules.js';
import { foldersOf, RULE_FILE, rulePathsAround } from './rule-files.js';
import { sealedBeside } from './sealed-beside.js';
import type { Told } from './to-finding.js';

/** What some commits add, as `onChange` of a source tells it, and where they end. */
export type AddedEnds = {
  /** The commits that a push or a range ends with. */
  readonly tips: readonly string[];
  /** Which of the added commits one tip reaches; asked only where the rules of several tips differ. */
  readonly reach: (tip: string) => Promise<ReadonlySet<string>>;
};

export type AddedOptions = {
  readonly repo: Repository;
  readonly maxBytes: number;
  readonly local?: LocalRules;
  readonly wanted?: (path: string) => boolean;
  readonly signal?: AbortSignal | undefined;
};

/** One version of a file that a commit brings. `before` is the version that it replaces, null for none. */
type Version = { readonly path: string; readonly commit: string; readonly id: string; readonly before: string | null };
type Asked = Version & { readonly rules: readonly Rules[] };

const LINK = '120000';
const NOTHING = /^0+$/;
const MANIFEST = /\.(?:ya?ml|json)$/i;
/** More are not kept in memory: a push of that size is a whole history. */
const MOST_VERSIONS = 1_000_000;
const MOST_TIPS = 32;
/** What is asked of single commits: some seconds at most. */
const MOST_QUESTIONS = 300_000;

/**
 * Looks at each version of a file that some commits bring: whether it is encrypted, where the rules of its own commit say that it
 * must be, or those of the commit that they end with, or where the version before it was. A version that is put right by a later
 * commit goes out all the same.
 */
export class AddedCheck {
  readonly #options: AddedOptions;
  readonly #versions: Version[] = [];
  /** Paths of rules that one of the commits changes. */
  readonly #touched = new Set<string>();
  #dropped = 0;

  constructor(options: AddedOptions) {
    this.#options = options;
  }

  readonly onChange = ({ path, commit, mode, before, after }: AddedChange): void => {
    if (RULE_FILE.test(path)) this.#touched.add(path);
    if (NOTHING.test(after) || mode === LINK || mode === GITLINK || before.includes(after)) return;
    if (this.#options.wanted?.(path) === false) return;
    if (this.#versions.length >= MOST_VERSIONS) this.#dropped++;
    else {
      const [replaced = ''] = before;
      const known = before.length === 1 && !NOTHING.test(replaced) && mayHaveBeenEncrypted(path) ? replaced : null;
      this.#versions.push({ path, commit, id: after, before: known });
    }
  };

  /** What was found, once the changes were told: the oldest commits first. */
  async told(ends: AddedEnds): Promise<{ readonly told: readonly Told[]; readonly gaps: readonly Gap[] }> {
    const gaps = this.#dropped === 0 ? [] : [encryptionGap(`${this.#dropped} changes`, 'there are too many at once')];
    if (this.#versions.length === 0) return { told: [], gaps };
    const asked = await this.#asked(ends);
    const told = await this.#judged(asked, gaps);
    return { told: asked.flatMap((one) => told.get(one) ?? []).toReversed(), gaps };
  }

  /** The versions with the rules that are about each. */
  async #asked({ tips, reach }: AddedEnds): Promise<readonly Asked[]> {
    const rules = new CommitRules(this.#options.repo, this.#options.local ?? NO_LOCAL_RULES);
    const ends = [...new Set(tips)].slice(0, MOST_TIPS);
    const folders = new Set(this.#versions.flatMap(({ path }) => [...foldersOf(path)]));
    const atEnds = await rules.idsAt(ends, rulePathsAround(folders));
    const own = await this.#ownIds(rules, atEnds);
    await rules.load([...atEnds, ...own.values()]);
    const differ = new Set(atEnds.map((ids) => rules.from(ids))).size > 1;
    const reached = differ ? await Promise.all(ends.map(reach)) : null;
    return this.#versions.map((version) => {
      const ofEnds = atEnds.filter((_, nth) => reached?.[nth]?.has(version.commit) !== false);
      const ofOwn = own.get(version.commit);
      const all = [...ofEnds, ...(ofOwn === undefined ? [] : [ofOwn])].map((ids) => rules.from(ids));
      return { ...version, rules: [...new Set(all)] };
    });
  }

  /** The rules of single commits, where one of them changes a rule, or where they end with several. */
  async #ownIds(rules: CommitRules, atEnds: readonly RuleIds[]): Promise<ReadonlyMap<string, RuleIds>> {
    const [first = new Map<string, string>()] = atEnds;
    const paths = new Set(atEnds.flatMap((ids) => [...ids.keys()]));
    const varying = [...paths].filter((path) => atEnds.some((ids) => ids.get(path) !== first.get(path)));
    const asked = [...new Set([...this.#touched, ...varying])];
    if (asked.length === 0) return new Map();
    const all = [...new Set(this.#versions.map(({ commit }) => commit))];
    // The changes of the newest commits were told first. Of a whole history the oldest go by the rules of its end alone.
    const commits = all.slice(0, Math.floor(MOST_QUESTIONS / asked.length));
    const found = await rules.idsAt(commits, asked);
    const fixed = [...first].filter(([path]) => !asked.includes(path));
    return new Map(commits.map((commit, nth) => [commit, new Map([...fixed, ...(found[nth] ?? [])])]));
  }

  /** Two rounds: what rules are about and what was replaced; then what replaced something that was encrypted. */
  async #judged(asked: readonly Asked[], gaps: Gap[]): Promise<ReadonlyMap<Asked, Told>> {
    const told = new Map<Asked, Told>();
    const secrets: { readonly version: Asked; readonly bytes: Uint8Array }[] = [];
    const was = new Map<string, Format>();
    const concerned = groupedBy(asked.filter(isConcerned), ({ id }) => id);
    const replaced = groupedBy(asked, ({ before }) => before);
    await this.#read(new Set([...concerned.keys(), ...replaced.keys()]), gaps, (id, bytes) => {
      for (const version of concerned.get(id) ?? []) {
        const verdict = firstVerdict(version, (rules) => judge({ path: version.path, bytes }, rules));
        if (verdict !== null) told.set(version, toldOf(version, verdict));
        else if (isSecretManifest(version.path, bytes)) secrets.push({ version, bytes });
      }
      const [sample] = replaced.get(id) ?? [];
      const format = sample?.rules[0] === undefined ? null : formatOf({ path: sample.path, bytes }, sample.rules[0]);
      if (format !== null) was.set(id, format);
    });
    const opened = groupedBy(
      asked.filter((version) => version.before !== null && was.has(version.before) && !told.has(version)),
      ({ id }) => id,
    );
    await this.#read(opened.keys(), gaps, (id, bytes) => {
      for (const version of opened.get(id) ?? []) {
        const format = was.get(version.before ?? '');
        const verdict =
          format === undefined
            ? null
            : firstVerdict(version, (rules) => judgeOpened({ path: version.path, bytes }, format, rules));
        if (verdict !== null) told.set(version, toldOf(version, verdict));
      }
    });
    const { repo } = this.#options;
    for (const { version, verdict } of await sealedBeside(repo, secrets)) told.set(version, toldOf(version, verdict));
    return told;
  }

  async #read(ids: Iterable<string>, gaps: Gap[], look: (id: string, bytes: Uint8Array) => void): Promise<void> {
    const wanted = new Set(ids);
    if (wanted.size === 0) return;
    const { repo, maxBytes, signal } = this.#options;
    const reader = new CatFileReader(repo);
    let left = wanted.size;
    try {
      // What cannot be read is told by the source that looks for secrets in it.
      for await (const { objects, gaps: unread } of reader.read(wanted, { types: ['blob'], maxBytes })) {
        for (const { id, bytes } of objects) look(id, bytes);
        left -= objects.length + unread.length;
        if (signal?.aborted !== true || left <= 0) continue;
        gaps.push(encryptionGap(`${left} files`, 'the time was up'));
        return;
      }
    } finally {
      await reader.close();
    }
  }
}

/** Manifests are concerned by what stands beside them. */
const isConcerned = ({ path, rules }: Asked): boolean =>
  MANIFEST.test(path) || rules.some((one) => concerns(path, one));

function isSecretManifest(path: string, bytes: Uint8Array): boolean {
  if (!MANIFEST.test(path) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('Secret') < 0)
    return false;
  return kindsIn(path, Buffer.from(bytes).toString('utf8')).has('Secret');
}

function firstVerdict({ rules }: Asked, ask: (rules: Rules) => Verdict | null): Verdict | null {
  for (const one of rules) {
    const verdict = ask(one);
    if (verdict !== null) return verdict;
  }
  return null;
}

const toldOf = ({ path, commit }: Version, verdict: Verdict): Told => ({
  path,
  verdict,
  kind: 'history',
  commit,
  refs: [],
});

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

const encryptionGap = (where: string, because: string): Gap => gap('encryption', where, because);
