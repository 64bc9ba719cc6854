import { concerns, judge, kindsIn, rulesOf, type Rules, type RuleTexts } from '../../encrypted/index.js';
import { CatFileReader, type Repository } from '../../git/index.js';
import type { Gap } from '../../model/index.js';
import { compilePattern } from './compile-pattern.js';
import { folderOf, isAnsible, MOST_RULE_BYTES, RULE_FILE, ruleTextsOf } from './rule-files.js';
import { TipFiles, type Entry } from './tip-files.js';
import type { Told } from './to-finding.js';

/** A commit with the refs that stand there. */
export type Tip = { readonly commit: string; readonly refs: readonly string[] };

const MOST_RULE_FILES = 500;

export type TipOptions = {
  readonly repo: Repository;
  readonly maxBytes: number;
  readonly wanted: (path: string) => boolean;
};

type Checked = { readonly told: readonly Told[]; readonly gaps: readonly Gap[] };

/** Files of some commits that must be encrypted by the rules that stand in each, and are not. */
export async function checkTips(tips: readonly Tip[], options: TipOptions): Promise<readonly Checked[]> {
  if (tips.length === 0) return [];
  const reader = new CatFileReader(options.repo);
  const files = new TipFiles(reader);
  const checked: Checked[] = [{ told: [], gaps: await files.load(tips.map(({ commit }) => commit)) }];
  const rules = new TipRules(reader);
  for (const tip of tips) {
    const entries = files.of(tip.commit);
    if (entries !== null) checked.push(await checkTip(tip, { ...options, reader, entries, rules }));
    else checked.push({ told: [], gaps: [tooMany(tip)] });
  }
  return checked;
}

const tooMany = ({ commit }: Tip): Gap => ({
  stage: 'encryption',
  where: `commit ${commit}`,
  because: 'it has too many files to ask of each whether it must be encrypted',
});

type TipRequest = TipOptions & {
  readonly reader: CatFileReader;
  readonly entries: readonly Entry[];
  readonly rules: TipRules;
};

async function checkTip(tip: Tip, { reader, entries, maxBytes, wanted, rules: known }: TipRequest): Promise<Checked> {
  const gaps: Gap[] = [];
  const told: Told[] = [];
  const { rules, concerned } = await known.of(entries);
  const sealed = sealedNames(entries);
  const asked = entries.filter(
    ({ path }) => wanted(path) && (concerned(path) || (MANIFEST.test(path) && sealed.has(folderOf(path)))),
  );
  const paths = byId(asked);
  const later: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  const sealedFolders = new Set<string>();
  for await (const batch of paths.size === 0 ? [] : reader.read(paths.keys(), { types: ['blob'], maxBytes })) {
    gaps.push(...batch.gaps);
    for (const { id, bytes } of batch.objects) {
      for (const path of paths.get(id) ?? []) {
        const verdict = judge({ path, bytes }, rules);
        if (verdict !== null) told.push({ path, verdict, kind: 'history', ...tip });
        else if (MANIFEST.test(path)) {
          const kinds = kindsIn(path, Buffer.from(bytes).toString('utf8'));
          if (kinds.has('SealedSecret')) sealedFolders.add(folderOf(path));
          if (kinds.has('Secret')) later.push({ path, bytes });
        }
      }
    }
  }
  for (const file of later) {
    const verdict = judge(file, { ...rules, sealedFolders });
    if (verdict !== null) told.push({ path: file.path, verdict, kind: 'history', ...tip });
  }
  return { told, gaps };
}

const MANIFEST = /\.(?:ya?ml|json)$/i;

/** Folders in which a name speaks of sealing: their manifests are read. */
const sealedNames = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ path }) => /seal/i.test(path)).map(({ path }) => folderOf(path)));

function byId(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { id, path } of entries) paths.set(id, [...(paths.get(id) ?? []), path]);
  return paths;
}

/** The rules of commits: most have the same files of rules, and the same paths to ask them about. */
class TipRules {
  readonly #reader: CatFileReader;
  readonly #known = new Map<string, { readonly rules: Rules; readonly concerned: (path: string) => boolean }>();

  constructor(reader: CatFileReader) {
    this.#reader = reader;
  }

  async of(
    entries: readonly Entry[],
  ): Promise<{ readonly rules: Rules; readonly concerned: (path: string) => boolean }> {
    const files = entries.filter(({ path }) => RULE_FILE.test(path)).slice(0, MOST_RULE_FILES);
    const ansible = entries.some(({ path }) => isAnsible(path));
    const key = JSON.stringify([files, ansible]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const rules = rulesOf(await this.#texts(files, ansible), compilePattern);
    const answers = new Map<string, boolean>();
    const concerned = (path: string): boolean => {
      const before = answers.get(path);
      if (before !== undefined) return before;
      const answer = concerns(path, rules);
      answers.set(path, answer);
      return answer;
    };
    this.#known.set(key, { rules, concerned });
    return { rules, concerned };
  }

  async #texts(files: readonly Entry[], ansible: boolean): Promise<RuleTexts> {
    const texts = new Map<string, string>();
    const paths = byId(files);
    if (files.length > 0)
      for await (const { objects } of this.#reader.read(paths.keys(), { types: ['blob'], maxBytes: MOST_RULE_BYTES }))
        for (const { id, bytes } of objects)
          for (const path of paths.get(id) ?? []) texts.set(path, Buffer.from(bytes).toString('utf8'));
    return ruleTextsOf(texts, ansible);
  }
}
