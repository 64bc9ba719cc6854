import { NO_RULES, type RuleFile, type RuleTexts } from '../../encrypted/index.js';

/** Files that say what must be encrypted, by their paths. */
export const RULE_FILE =
  /(?:^|\/)(?:\.gitattributes|\.sops\.ya?ml|secrets\.nix)$|^\.gitsecret\/paths\/mapping\.cfg$|^(?:\.blackbox|keyrings\/live)\/blackbox-files\.txt$/;
export const MOST_RULE_BYTES = 1 << 20;

const IN_EVERY_FOLDER = ['.gitattributes', '.sops.yaml', '.sops.yml', 'secrets.nix'] as const;
const AT_THE_TOP = [
  '.gitsecret/paths/mapping.cfg',
  '.blackbox/blackbox-files.txt',
  'keyrings/live/blackbox-files.txt',
] as const;
/** What shows a place of Ansible. */
const ANSIBLE = ['ansible.cfg', 'group_vars', 'host_vars', 'roles', 'playbooks'] as const;

export const isAnsible = (path: string): boolean =>
  ANSIBLE.some((name) => path === name || path.startsWith(`${name}/`));

/** Where files that speak of something in one of the folders can stand, and what shows a place of Ansible. */
export const rulePathsAround = (folders: Iterable<string>): readonly string[] => [
  ...[...folders].flatMap((folder) => IN_EVERY_FOLDER.map((name) => (folder === '' ? name : `${folder}/${name}`))),
  ...AT_THE_TOP,
  ...ANSIBLE,
];

/** A folder with all around it, up to the top, which is empty. */
export function* foldersOf(path: string): Generator<string> {
  yield '';
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

/** The rules that some files of one commit make, by their paths. */
export function ruleTextsOf(texts: ReadonlyMap<string, string>, ansible: boolean): RuleTexts {
  const named = (pattern: RegExp): readonly RuleFile[] =>
    [...texts]
      .filter(([path]) => pattern.test(path))
      .map(([path, text]) => ({ folder: folderOf(path), text }))
      .toSorted((a, b) => depthOf(a.folder) - depthOf(b.folder));
  return {
    ...NO_RULES,
    attributes: named(/(?:^|\/)\.gitattributes$/),
    sops: named(/(?:^|\/)\.sops\.ya?ml$/),
    agenix: named(/(?:^|\/)secrets\.nix$/),
    gitSecret: texts.get('.gitsecret/paths/mapping.cfg') ?? '',
    blackBox: [...texts].flatMap(([path, text]) => (path.endsWith('blackbox-files.txt') ? [text] : [])).join('\n'),
    ansible,
  };
}

const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);
