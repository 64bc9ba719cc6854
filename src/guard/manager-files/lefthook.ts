import { GUARD_HOOKS, type GuardHook } from '../hooks.js';
import { hooksCalled, type Caller, type ManagerFile, type Wanted } from './manager-file.js';
import {
  beforeFirstKey,
  entriesOf,
  inserted,
  isList,
  topBlock,
  withoutMarked,
  yamlLines,
  type Entry,
  type Insertion,
  type YamlLines,
} from './yaml-lines.js';

export const LEFTHOOK: ManagerFile = {
  files: [
    'lefthook.yml',
    'lefthook.yaml',
    '.lefthook.yml',
    '.lefthook.yaml',
    '.config/lefthook.yml',
    '.config/lefthook.yaml',
  ],
  hooks: [
    'pre-commit',
    'pre-merge-commit',
    'commit-msg',
    'applypatch-msg',
    'pre-applypatch',
    'post-rewrite',
    'pre-push',
    'prepare-commit-msg',
  ],
  isOwnHook: (text) => text.includes('call_lefthook'),
  withEntries,
  without: withoutMarked,
  activate: () => 'lefthook install',
};

function withEntries(text: string, { hooks, caller }: Wanted): string | null {
  const called = hooksCalled(text);
  const missing = hooks.filter((hook) => !called.has(hook));
  if (missing.length === 0) return text;
  const yaml = yamlLines(text);
  const entries = yaml === null ? null : entriesOf(yaml, topBlock(yaml));
  if (yaml === null || entries === null) return null;
  const added: Insertion[] = [];
  const fresh: string[] = [];
  for (const hook of missing) {
    const section = entries.find(({ key }) => key === hook);
    const insertion = section === undefined ? null : intoSection(yaml, section, { hook, caller });
    if (section !== undefined && insertion === null) return null;
    if (insertion === null) fresh.push(`${hook}:`, '  commands:', ...commandLines(hook, caller, '    '));
    else added.push(insertion);
  }
  if (fresh.length > 0) added.push({ before: beforeFirstKey(yaml, entries), indent: 0, lines: fresh });
  return inserted(yaml, added);
}

type Call = { readonly hook: GuardHook; readonly caller: Caller };

/** Into the jobs or commands that a hook has; else commands of its own. Null where it is written in another form. */
function intoSection(yaml: YamlLines, { inline, below }: Entry, { hook, caller }: Call): Insertion | null {
  const keys = below === null || inline !== '' ? null : entriesOf(yaml, below);
  if (below === null || keys === null) return null;
  const jobs = keys.find(({ key }) => key === 'jobs');
  if (jobs !== undefined) {
    if (jobs.inline !== '' || jobs.below === null || !isList(yaml, jobs.below)) return null;
    const [name = '', ...rest] = [`name: tightlip`, ...runLines(hook, caller)];
    return {
      before: jobs.below.from,
      indent: jobs.below.indent,
      lines: [`- ${name}`, ...rest.map((line) => `  ${line}`)],
    };
  }
  const commands = keys.find(({ key }) => key === 'commands');
  if (commands === undefined)
    return { before: below.from, indent: below.indent, lines: ['commands:', ...commandLines(hook, caller, '  ')] };
  if (commands.inline !== '' || commands.below === null || isList(yaml, commands.below)) return null;
  if (entriesOf(yaml, commands.below)?.some(({ key }) => key === 'tightlip') !== false) return null;
  return { before: commands.below.from, indent: commands.below.indent, lines: commandLines(hook, caller, '') };
}

const commandLines = (hook: GuardHook, caller: Caller, pad: string): readonly string[] => [
  `${pad}tightlip:`,
  ...runLines(hook, caller).map((line) => `${pad}  ${line}`),
];

/** What git hands to the hook goes on to the guard: the first argument and, where it tells more there, standard input. */
function runLines(hook: GuardHook, caller: Caller): readonly string[] {
  const { looksAt, input } = GUARD_HOOKS[hook];
  const argument = looksAt === 'index' ? '' : ` '{1}'`;
  return [`run: ${caller} guard run ${hook}${argument}`, ...(input ? ['use_stdin: true'] : [])];
}
