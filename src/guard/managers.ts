import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardHook } from './hooks.js';
import {
  HUSKY_4,
  LEFTHOOK,
  OVERCOMMIT,
  PRE_COMMIT,
  SIMPLE_GIT_HOOKS,
  type ManagerFile,
} from './manager-files/index.js';
import { huskyFolder, type GuardTarget, type HookCaller } from './target.js';

/** Lines for a manager's own file, which is a better place than a hook that the manager may write anew. */
export type ManagerAdvice = {
  readonly manager: ManagerName;
  readonly file: string;
  readonly lines: readonly string[];
  readonly because: string;
};

type Manager = {
  /** Any of these, in the work tree, tells that the manager is in use. */
  readonly files: readonly string[];
  /** The key of package.json that tells the same. */
  readonly packageKey: string | null;
  readonly ownFile: (hook: GuardHook) => string;
  readonly lines: (hook: GuardHook) => readonly string[];
  /** What is known of the file that its users write, where that can be added to. */
  readonly entries: ManagerFile;
};

const variants = (stems: readonly string[], ends: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => ends.map((end) => `${stem}.${end}`));

const MANAGERS = {
  husky: {
    files: ['.husky'],
    packageKey: 'husky',
    ownFile: (hook) => `.husky/${hook}`,
    lines: (hook) => [`tightlip guard run ${hook} "$@"`],
    entries: HUSKY_4,
  },
  lefthook: {
    files: variants(
      ['lefthook', '.lefthook', '.config/lefthook', 'lefthook-local', '.lefthook-local'],
      ['yml', 'yaml', 'toml', 'json', 'jsonc'],
    ),
    packageKey: null,
    ownFile: () => 'lefthook.yml',
    lines: (hook) => [`${hook}:`, '  jobs:', '    - name: tightlip', `      run: tightlip guard run ${hook}`],
    entries: LEFTHOOK,
  },
  'pre-commit': {
    files: ['.pre-commit-config.yaml'],
    packageKey: null,
    ownFile: () => '.pre-commit-config.yaml',
    lines: (hook) => [
      'repos:',
      '  - repo: local',
      '    hooks:',
      '      - id: tightlip',
      '        name: tightlip',
      `        entry: tightlip guard run ${hook}`,
      '        language: system',
      '        always_run: true',
      '        pass_filenames: false',
      `        stages: [${hook}]`,
    ],
    entries: PRE_COMMIT,
  },
  'simple-git-hooks': {
    files: variants(['simple-git-hooks', '.simple-git-hooks'], ['cjs', 'js', 'mjs', 'json']),
    packageKey: 'simple-git-hooks',
    ownFile: () => 'package.json',
    lines: (hook) => ['"simple-git-hooks": {', `  "${hook}": "npx --no -- tightlip guard run ${hook}"`, '}'],
    entries: SIMPLE_GIT_HOOKS,
  },
  overcommit: {
    files: ['.overcommit.yml'],
    packageKey: null,
    ownFile: () => '.overcommit.yml',
    lines: (hook) => [
      'PreCommit:',
      '  Tightlip:',
      '    enabled: true',
      `    command: ['tightlip', 'guard', 'run', '${hook}']`,
    ],
    entries: OVERCOMMIT,
  },
} as const satisfies Record<string, Manager>;

export type ManagerName = keyof typeof MANAGERS;

export const MANAGER_NAMES = Object.keys(MANAGERS) as readonly ManagerName[];

const PACKAGE_BYTES = 1 << 20;

/** The hook manager that the work tree is set up for, the first of the table where there are several; null without one. */
export function detectManager(target: GuardTarget): ManagerName | null {
  const { workTree } = target;
  if (huskyFolder(target.hooksDir) !== null) return 'husky';
  if (workTree === null) return null;
  const keys = packageKeys(join(workTree, 'package.json'));
  return MANAGER_NAMES.find((name) => isUsed(MANAGERS[name], workTree, keys)) ?? null;
}

function isUsed(manager: Manager, workTree: string, keys: readonly string[]): boolean {
  if (manager.packageKey !== null && keys.includes(manager.packageKey)) return true;
  return manager.files.some((file) => existsSync(join(workTree, file)));
}

/** What is known of the file that a manager's users write, and every name that such a file may have. */
export const entriesOf = (manager: ManagerName): { readonly entries: ManagerFile; readonly files: readonly string[] } =>
  MANAGERS[manager];

/** What to write where, for a manager that does not call the file which holds the stub. */
export function adviceOf(
  manager: ManagerName | null,
  { names, calledBy }: { readonly names: readonly GuardHook[]; readonly calledBy: HookCaller },
): ManagerAdvice | null {
  const [hook] = names;
  if (manager === null || hook === undefined || calledBy === manager) return null;
  return {
    manager,
    file: MANAGERS[manager].ownFile(hook),
    lines: names.flatMap((name) => MANAGERS[manager].lines(name)),
    because: `${manager} writes the hook files itself, and may take the guard out when it does; its own file lasts, and the team shares it`,
  };
}

/** The keys of a package.json; none where it is missing, overlong or broken, for that is not the guard's to report. */
function packageKeys(path: string): readonly string[] {
  try {
    if (statSync(path).size > PACKAGE_BYTES) return [];
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
  } catch {
    return [];
  }
}
