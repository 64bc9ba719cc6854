import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../model/index.js';
import type { GuardTarget, HookCaller } from './target.js';

/** Something that keeps hooks from running here and now. `callers`: whose hooks; null for all. */
export type Switch = {
  readonly by: string;
  readonly callers: readonly HookCaller[] | null;
  readonly because: string;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Variable = { readonly name: string; readonly off: (value: string) => boolean; readonly caller: HookCaller };

const VARIABLES: readonly Variable[] = [
  { name: 'HUSKY', off: (value) => value === '0', caller: 'husky' },
  { name: 'HUSKY_SKIP_HOOKS', off: (value) => ['1', 'true'].includes(value), caller: 'husky' },
  { name: 'LEFTHOOK', off: (value) => ['0', 'false'].includes(value), caller: 'lefthook' },
  { name: 'LEFTHOOK_EXCLUDE', off: (value) => listOf(value).includes('tightlip'), caller: 'lefthook' },
  { name: 'SKIP_SIMPLE_GIT_HOOKS', off: (value) => value === '1', caller: 'simple-git-hooks' },
  { name: 'SKIP', off: (value) => listOf(value).some((id) => id.startsWith('tightlip')), caller: 'pre-commit' },
  { name: 'OVERCOMMIT_DISABLE', off: (value) => value !== '', caller: 'overcommit' },
  { name: 'SKIP', off: (value) => listOf(value).some((id) => /^tightlip$/i.test(id)), caller: 'overcommit' },
];

const listOf = (value: string): readonly string[] => value.split(/[\s,]+/);

export type Surroundings = { readonly env: Environment; readonly home: string | null };

/** The switches that are thrown, by the environment, by husky's file of the user, or by core.hooksPath. */
export function thrownSwitches({ hooksDir }: GuardTarget, { env, home }: Surroundings): readonly Switch[] {
  const variables = VARIABLES.filter(({ name, off }) => off(env[name] ?? '')).map(({ name, caller }): Switch => ({
    by: name,
    callers: [caller],
    because: `${name}=${printable(env[name] ?? '')} is set, so ${caller} leaves it out`,
  }));
  return [...nowhere(hooksDir), ...variables, ...huskyFiles({ env, home })];
}

const nowhere = (hooksDir: string): readonly Switch[] =>
  /^(?:\/dev\/null|nul)$/i.test(hooksDir)
    ? [{ by: 'core.hooksPath', callers: null, because: 'core.hooksPath leads to /dev/null, so git runs no hooks' }]
    : [];

/** Husky runs these before every hook, and they may say HUSKY=0. */
function huskyFiles({ env, home }: Surroundings): readonly Switch[] {
  if (home === null) return [];
  const config = env['XDG_CONFIG_HOME'] || join(home, '.config');
  return [join(config, 'husky', 'init.sh'), join(home, '.huskyrc')]
    .filter((file) => /^\s*(?:export\s+)?HUSKY=["']?0["']?\s*$/m.test(textOf(file)))
    .map((file) => ({ by: file, callers: ['husky'], because: `${printable(file)} says HUSKY=0` }));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
