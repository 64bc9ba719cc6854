import { concerns, judge, kindsIn, rulesOf, type RuleTexts } from '../../encrypted/index.js';
import { CatFileReader, runGit, type Repository } from '../../git/index.js';
import type { Gap } from '../../model/index.js';
import { compilePattern } from './compile-pattern.js';
import { folderOf, isAnsible, MOST_RULE_BYTES, RULE_FILE, ruleTextsOf } from './rule-files.js';
import type { Told } from './to-finding.js';

/** A commit with the refs that stand there. */
export type Tip = { readonly commit: string; readonly refs: readonly string[] };
type Entry = { readonly id: string; readonly path: string };

const MOST_RULE_FILES = 500;
const REGULAR = /^100/;

export type TipOptions = {
  readonly repo: Repository;
  readonly tip: Tip;
  readonly maxBytes: number;
  readonly wanted: (path: string) => boolean;
};

/** Files of a commit that must be encrypted by the rules that stand in it, and are not. */
export async function checkTip({
  repo,
  tip,
  maxBytes,
  wanted,
}: TipOptions): Promise<{ readonly told: readonly Told[]; readonly gaps: readonly Gap[] }> {
  const entries = await filesOf(repo, tip.commit);
  const reader = new CatFileReader(repo);
  const gaps: Gap[] = [];
  const told: Told[] = [];
  try {
    const rules = rulesOf(await ruleTexts(entries, reader), compilePattern);
    const sealed = sealedNames(entries);
    const asked = entries.filter(
      ({ path }) => wanted(path) && (concerns(path, rules) || (MANIFEST.test(path) && sealed.has(folderOf(path)))),
    );
    const paths = byId(asked);
    const later: { readonly path: string; readonly bytes: Uint8Array }[] = [];
    const sealedFolders = new Set<string>();
    for await (const batch of reader.read(paths.keys(), { types: ['blob'], maxBytes })) {
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
  } finally {
    await reader.close();
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

async function filesOf(repo: Repository, commit: string): Promise<readonly Entry[]> {
  const listed = await runGit(repo, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((record): readonly Entry[] => {
      const tab = record.indexOf('\t');
      const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
      return tab < 0 || !REGULAR.test(mode) ? [] : [{ id, path: record.slice(tab + 1) }];
    });
}

async function ruleTexts(entries: readonly Entry[], reader: CatFileReader): Promise<RuleTexts> {
  const files = entries.filter(({ path }) => RULE_FILE.test(path)).slice(0, MOST_RULE_FILES);
  const texts = new Map<string, string>();
  const paths = byId(files);
  if (files.length > 0)
    for await (const { objects } of reader.read(paths.keys(), { types: ['blob'], maxBytes: MOST_RULE_BYTES }))
      for (const { id, bytes } of objects)
        for (const path of paths.get(id) ?? []) texts.set(path, Buffer.from(bytes).toString('utf8'));
  return ruleTextsOf(
    texts,
    entries.some(({ path }) => isAnsible(path)),
  );
}
