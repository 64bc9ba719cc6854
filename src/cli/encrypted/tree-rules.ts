import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindsIn, NO_RULES, rulesOf, type Rules, type RuleTexts } from '../../encrypted/index.js';
import type { Repository } from '../../git/index.js';
import { readText } from './read-text.js';
import { compilePattern } from './compile-pattern.js';

/** A folder with more files is no place of manifests. */
const MOST_SIBLINGS = 100;
const ANSIBLE = ['ansible.cfg', 'group_vars', 'host_vars', 'roles', 'playbooks', 'site.yml', 'inventory'];

/** The rules of a working tree, which are the ones that `git add` goes by. Files of a folder are read when a path below it is asked for. */
export class TreeRules {
  readonly #root: string;
  readonly #texts: { -readonly [K in keyof RuleTexts]: RuleTexts[K] };
  readonly #info: RuleTexts['attributes'];
  readonly #folders = new Set<string>();
  readonly #sealed = new Map<string, boolean>();
  #rules: Rules | null = null;

  constructor(repo: Repository, home: string | null) {
    this.#root = repo.workTree ?? repo.commonDir;
    const user = home === null ? '' : readText(join(home, '.config', 'git', 'attributes'));
    const info = readText(join(repo.commonDir, 'info', 'attributes'));
    this.#info = info === '' ? [] : [{ folder: '', text: info }];
    this.#texts = {
      ...NO_RULES,
      attributes: user === '' ? [] : [{ folder: '', text: user }],
      gitConfig: '',
      gitSecret: readText(join(this.#root, '.gitsecret', 'paths', 'mapping.cfg')),
      blackBox: ['.blackbox', 'keyrings/live']
        .map((at) => readText(join(this.#root, at, 'blackbox-files.txt')))
        .join('\n'),
      ansible: ANSIBLE.some((name) => existsSync(join(this.#root, name))),
    };
    this.#read('');
    if (this.#texts.attributes.length + this.#info.length > 0)
      this.#texts.gitConfig = readText(join(repo.commonDir, 'config'));
  }

  for(path: string): Rules {
    this.#readAround(path);
    return (this.#rules ??= rulesOf(
      { ...this.#texts, attributes: [...this.#texts.attributes, ...this.#info] },
      compilePattern,
    ));
  }

  /** Whether no rule speaks of a path but by what its name says. */
  sayNothingOf(path: string): boolean {
    this.#readAround(path);
    const { attributes, gitSecret, blackBox, agenix, sops } = this.#texts;
    return (
      attributes.length + this.#info.length + agenix.length + sops.length === 0 &&
      gitSecret === '' &&
      blackBox.trim() === ''
    );
  }

  /** The same where a plain Secret is at hand: whether others beside it are sealed. */
  withSealed(path: string): Rules {
    const rules = this.for(path);
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const sealed = this.#sealed.get(folder) ?? this.#isSealed(folder);
    this.#sealed.set(folder, sealed);
    return sealed ? { ...rules, sealedFolders: new Set([folder]) } : rules;
  }

  /** A link has no content of its own, and goes through no filter. */
  isLink(path: string): boolean {
    return lstatSync(join(this.#root, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  }

  #readAround(path: string): void {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) this.#read(path.slice(0, at));
  }

  #read(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    const text = (name: string): string => readText(join(this.#root, folder, name));
    const [attributes, sops, agenix] = [
      text('.gitattributes'),
      text('.sops.yaml') || text('.sops.yml'),
      text('secrets.nix'),
    ];
    if (attributes + sops + agenix === '') return;
    this.#rules = null;
    // Deeper folders are asked for later than the ones around them.
    if (attributes !== '') this.#texts.attributes = [...this.#texts.attributes, { folder, text: attributes }];
    if (sops !== '') this.#texts.sops = [...this.#texts.sops, { folder, text: sops }];
    if (agenix !== '') this.#texts.agenix = [...this.#texts.agenix, { folder, text: agenix }];
  }

  #isSealed(folder: string): boolean {
    const names = namesIn(join(this.#root, folder)).filter((name) => /\.(?:ya?ml|json)$/.test(name));
    return names
      .slice(0, MOST_SIBLINGS)
      .some((name) => kindsIn(name, readText(join(this.#root, folder, name))).has('SealedSecret'));
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
