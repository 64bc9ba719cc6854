import type { GuardHook } from '../hooks.js';
import { hooksCalled, type Caller, type ManagerFile, type Wanted } from './manager-file.js';
import {
  beforeFirstKey,
  entriesOf,
  inserted,
  topBlock,
  withoutMarked,
  yamlLines,
  type Insertion,
} from './yaml-lines.js';

/** Overcommit's names of the hooks that it knows. */
const SECTIONS: { readonly [K in GuardHook]?: string } = {
  'pre-commit': 'PreCommit',
  'commit-msg': 'CommitMsg',
  'pre-push': 'PrePush',
  'post-rewrite': 'PostRewrite',
  'prepare-commit-msg': 'PrepareCommitMsg',
};

export const OVERCOMMIT: ManagerFile = {
  files: ['.overcommit.yml'],
  hooks: ['pre-commit', 'commit-msg', 'pre-push', 'post-rewrite', 'prepare-commit-msg'],
  isOwnHook: (text) => /^#!.*\bruby\b/.test(text) && /overcommit/i.test(text),
  withEntries,
  without: withoutMarked,
  activate: () => 'overcommit --install && overcommit --sign',
};

function withEntries(text: string, { hooks, caller }: Wanted): string | null {
  const called = hooksCalled(text);
  const missing = hooks.filter((hook) => SECTIONS[hook] !== undefined && !called.has(hook));
  if (missing.length === 0) return text;
  const yaml = yamlLines(text);
  const entries = yaml === null ? null : entriesOf(yaml, topBlock(yaml));
  if (yaml === null || entries === null) return null;
  const added: Insertion[] = [];
  const fresh: string[] = [];
  for (const hook of missing) {
    const section = entries.find(({ key }) => key === SECTIONS[hook]);
    if (section === undefined) fresh.push(`${SECTIONS[hook]}:`, ...entryLines(hook, caller).map((line) => `  ${line}`));
    else if (section.inline !== '' || section.below === null) return null;
    else added.push({ before: section.below.from, indent: section.below.indent, lines: entryLines(hook, caller) });
  }
  if (fresh.length > 0) added.push({ before: beforeFirstKey(yaml, entries), indent: 0, lines: fresh });
  return inserted(yaml, added);
}

/** A list of words, as Overcommit runs it without a shell; it adds what git hands on. */
const entryLines = (hook: GuardHook, caller: Caller): readonly string[] => [
  'Tightlip:',
  '  enabled: true',
  '  required: true',
  `  command: [${[...caller.split(' '), 'guard', 'run', hook].map((word) => `'${word}'`).join(', ')}]`,
];
