import { rulesOf, type Rules, type RuleTexts } from '../../encrypted/index.js';
import { CatFileReader, runGit, type Repository } from '../../git/index.js';
import { compilePattern } from './compile-pattern.js';
import { isAnsible, MOST_RULE_BYTES, RULE_FILE, ruleTextsOf } from './rule-files.js';

/** What a working tree adds to the rules of its commits: git's own files, which no commit carries. */
export type LocalRules = Pick<RuleTexts, 'gitConfig'> & {
  readonly user: RuleTexts['attributes'];
  readonly info: RuleTexts['attributes'];
};
export const NO_LOCAL_RULES: LocalRules = { gitConfig: '', user: [], info: [] };

/** Ids of files by path: those of one commit that make its rules. */
export type RuleIds = ReadonlyMap<string, string>;

/** More questions than this cost more than a list of all files. */
const MOST_QUESTIONS = 4_000;
const MOST_LISTED = 32;

/** The rules that hold in commits. Each file of rules is read once, and the rules of the same files are made once. */
export class CommitRules {
  readonly #repo: Repository;
  readonly #local: LocalRules;
  readonly #texts = new Map<string, string>();
  readonly #made = new Map<string, Rules>();

  constructor(repo: Repository, local: LocalRules) {
    this.#repo = repo;
    this.#local = local;
  }

  /** What each commit has at the paths. */
  async idsAt(commits: readonly string[], paths: readonly string[]): Promise<readonly RuleIds[]> {
    if (commits.length <= MOST_LISTED && paths.length > MOST_QUESTIONS) {
      const all: RuleIds[] = [];
      for (const commit of commits) all.push(await this.#listed(commit));
      return all;
    }
    const plain = paths.filter((path) => !path.includes('\n'));
    const input = commits.flatMap((commit) => plain.map((path) => `${commit}:${path}\n`));
    if (input.length === 0) return commits.map(() => new Map());
    const answer = await runGit(this.#repo, ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], {
      input,
    });
    const lines = answer.toString('latin1').split('\n');
    return commits.map((_, nth) => {
      const own = lines.slice(nth * plain.length, (nth + 1) * plain.length);
      return new Map(
        own.flatMap((line, at) => {
          const [, id] = /^([0-9a-f]{40,64}) (?:blob|tree)$/.exec(line) ?? [];
          return id === undefined ? [] : [[plain[at] ?? '', id] as const];
        }),
      );
    });
  }

  /** Reads what `from` needs. @throws GitError */
  async load(all: Iterable<RuleIds>): Promise<void> {
    const wanted = new Set<string>();
    for (const ids of all)
      for (const [path, id] of ids) if (RULE_FILE.test(path) && !this.#texts.has(id)) wanted.add(id);
    if (wanted.size === 0) return;
    const reader = new CatFileReader(this.#repo);
    try {
      for await (const { objects } of reader.read(wanted, { types: ['blob'], maxBytes: MOST_RULE_BYTES }))
        for (const { id, bytes } of objects) this.#texts.set(id, Buffer.from(bytes).toString('utf8'));
    } finally {
      await reader.close();
    }
  }

  /** The rules that some files make. */
  from(ids: RuleIds): Rules {
    const key = [...ids]
      .map(([path, id]) => `${id} ${path}`)
      .toSorted()
      .join('\n');
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const texts = new Map(
      [...ids].flatMap(([path, id]) => {
        const text = RULE_FILE.test(path) ? this.#texts.get(id) : undefined;
        return text === undefined ? [] : [[path, text] as const];
      }),
    );
    const { attributes, ...rest } = ruleTextsOf(texts, [...ids.keys()].some(isAnsible));
    const { user, info, gitConfig } = this.#local;
    const made = rulesOf({ ...rest, gitConfig, attributes: [...user, ...attributes, ...info] }, compilePattern);
    this.#made.set(key, made);
    return made;
  }

  async #listed(commit: string): Promise<RuleIds> {
    const listed = await runGit(this.#repo, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    return new Map(
      listed
        .toString('utf8')
        .split('\0')
        .flatMap((record) => {
          const [, id, path = ''] = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(record) ?? [];
          if (id === undefined) return [];
          if (RULE_FILE.test(path)) return [[path, id] as const];
          return isAnsible(path) ? [[path.replace(/\/.*$/s, ''), ''] as const] : [];
        }),
    );
  }
}
