import { filterOf, type AttributeFile } from './attributes.js';
import { readSopsRules, type CompilePattern, type SopsRule } from './sops.js';

/** A file that says what must be encrypted: `folder` is where it stands, relative to the top, empty for the top itself. */
export type RuleFile = { readonly folder: string; readonly text: string };

/** The texts of all that speaks of encryption in a working tree, or in a commit. */
export type RuleTexts = {
  /** From the weakest to the strongest. */
  readonly attributes: readonly AttributeFile[];
  /** git's own configuration, where filters have their commands. */
  readonly gitConfig: string;
  readonly sops: readonly RuleFile[];
  /** `.gitsecret/paths/mapping.cfg` */
  readonly gitSecret: string;
  /** `blackbox-files.txt` */
  readonly blackBox: string;
  /** `secrets.nix` of agenix. */
  readonly agenix: readonly RuleFile[];
  /** Whether this is a place of Ansible. */
  readonly ansible: boolean;
  /** Folders with Sealed Secrets in them. */
  readonly sealedFolders: ReadonlySet<string>;
};

/** What a path must be, in a form that can be asked for many. */
export type Rules = {
  readonly filterOf: (path: string) => string | null;
  readonly cleanCommand: (filter: string) => string | null;
  readonly sops: (path: string) => { readonly rule: SopsRule; readonly path: string } | null;
  /** Files whose encrypted twins are committed in their place. */
  readonly gitSecret: ReadonlySet<string>;
  readonly blackBox: ReadonlySet<string>;
  readonly agenix: ReadonlySet<string>;
  readonly ansible: boolean;
  readonly sealedFolders: ReadonlySet<string>;
  readonly compile: CompilePattern;
};

export const NO_RULES: RuleTexts = {
  attributes: [],
  gitConfig: '',
  sops: [],
  gitSecret: '',
  blackBox: '',
  agenix: [],
  ansible: false,
  sealedFolders: new Set(),
};

export function rulesOf(texts: RuleTexts, compile: CompilePattern): Rules {
  const commands = cleanCommands(texts.gitConfig);
  return {
    filterOf: texts.attributes.length === 0 ? () => null : filterOf(texts.attributes),
    cleanCommand: (filter) => commands.get(filter) ?? null,
    sops: sopsLookup(texts.sops, compile),
    gitSecret: new Set(linesOf(texts.gitSecret).map((line) => line.replace(/:[0-9a-f]*$/, ''))),
    blackBox: new Set(linesOf(texts.blackBox)),
    agenix: new Set(texts.agenix.flatMap(agenixPaths)),
    ansible: texts.ansible,
    sealedFolders: texts.sealedFolders,
    compile,
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^\.\//, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));

/** `filter.NAME.clean` of git's configuration. */
function cleanCommands(text: string): ReadonlyMap<string, string> {
  const commands = new Map<string, string>();
  let filter: string | null = null;
  for (const line of text.split('\n')) {
    const section = /^\s*\[\s*(\w+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line);
    if (section !== null) filter = section[1]?.toLowerCase() === 'filter' ? (section[2] ?? null) : null;
    const command = /^\s*(?:clean|process)\s*=\s*(.+)$/i.exec(line)?.[1];
    if (filter !== null && command !== undefined)
      commands.set(filter, `${commands.get(filter) ?? ''} ${command}`.trim());
  }
  return commands;
}

const agenixPaths = ({ folder, text }: RuleFile): readonly string[] =>
  [...text.matchAll(/"([^"\n]{1,300})"\.publicKeys/g)].map(([, path = '']) =>
    folder === '' ? path : `${folder}/${path}`,
  );

/** The rule of the nearest `.sops.yaml` that fits a path, and the path as it is seen from there. */
function sopsLookup(files: readonly RuleFile[], compile: CompilePattern): Rules['sops'] {
  const parsed = files
    .map(({ folder, text }) => ({
      folder,
      rules: readSopsRules(text).map((rule) => ({ rule, fits: rule.path === null ? () => true : compile(rule.path) })),
    }))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  return (path) => {
    const file = parsed.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
    if (file === undefined) return null;
    const below = file.folder === '' ? path : path.slice(file.folder.length + 1);
    const found = file.rules.find(({ fits }) => fits?.(below) === true);
    return found === undefined ? null : { rule: found.rule, path: below };
  };
}
