import { GUARD_HOOKS, type GuardHook } from '../hooks.js';
import { objectAt, type JsonObject, type Member } from './json-members.js';
import { hooksCalled, type Caller, type ManagerFile, type Wanted } from './manager-file.js';

/** A manager whose hooks are members of an object in JSON, each a line for the shell. */
type Dialect = {
  /** Where the object stands in a file; an empty path is the whole file. */
  readonly pathIn: (text: string) => readonly string[];
  /** How what git hands on is written. */
  readonly argument: string;
  /** What stands before the guard where git tells more on standard input. */
  readonly feed: string;
  /** What stands around what was there, so that it is told the same; null where nothing has to. */
  readonly around: readonly [string, string] | null;
};

const ALL: readonly GuardHook[] = [
  'pre-commit',
  'pre-merge-commit',
  'commit-msg',
  'applypatch-msg',
  'pre-applypatch',
  'post-rewrite',
  'pre-push',
  'prepare-commit-msg',
];

const SIMPLE: Dialect = {
  pathIn: (text) => (isBareList(text) ? [] : ['simple-git-hooks']),
  argument: '"$@"',
  feed: 'tightlip_input=$(cat); printf "%s\\n" "$tightlip_input" | ',
  around: ['printf "%s\\n" "$tightlip_input" | { ', '; }'],
};

/** Husky 4 keeps what git tells on standard input in a variable, for all commands. */
const HUSKY_4_FORM: Dialect = {
  pathIn: (text) => (objectAt(text, ['husky']) === null ? ['hooks'] : ['husky', 'hooks']),
  argument: '$HUSKY_GIT_PARAMS',
  feed: 'printf "%s\\n" "$HUSKY_GIT_STDIN" | ',
  around: null,
};

/** A file of its own holds nothing but hooks. */
const isBareList = (text: string): boolean =>
  objectAt(text, [])?.members.every(({ key }) =>
    /^(?:(?:pre|post|commit|prepare|applypatch)-[a-z-]+|preserveUnused)$/.test(key),
  ) ?? false;

const managerFile = (dialect: Dialect, rest: Omit<ManagerFile, 'withEntries' | 'without' | 'hooks'>): ManagerFile => ({
  ...rest,
  hooks: ALL,
  withEntries: (text, wanted) => withEntries(text, wanted, dialect),
  without: (text) => without(text, dialect),
});

export const SIMPLE_GIT_HOOKS = managerFile(SIMPLE, {
  files: ['.simple-git-hooks.json', 'simple-git-hooks.json', 'package.json'],
  // It copies the command into the hook when it is run: until then, its file says what does not happen.
  isOwnHook: (text) => text.includes('SKIP_SIMPLE_GIT_HOOKS') && hooksCalled(text).size > 0,
  activate: () => 'npx simple-git-hooks',
});

export const HUSKY_4 = managerFile(HUSKY_4_FORM, {
  files: ['.huskyrc.json', '.huskyrc', 'package.json'],
  isOwnHook: (text) => /^#!.*\n# husky\r?\n/.test(text),
  activate: () => 'npm rebuild husky',
});

function withEntries(text: string, { hooks, caller }: Wanted, dialect: Dialect): string | null {
  const object = objectIn(text, dialect);
  if (object === null || object.members.length === 0) return null;
  const called = hooksCalled(text.slice(object.open, object.close));
  const edits = hooks.filter((hook) => !called.has(hook)).map((hook) => edit(text, object, { hook, caller, dialect }));
  if (edits.some((one) => one === null)) return null;
  return applied(
    text,
    edits.flatMap((one) => one ?? []),
  );
}

type Edit = { readonly at: number; readonly text: string };
type Call = { readonly hook: GuardHook; readonly caller: Caller; readonly dialect: Dialect };

function edit(text: string, object: JsonObject, call: Call): readonly Edit[] | null {
  const member = object.members.findLast(({ key }) => key === call.hook);
  const [first] = object.members;
  if (member === undefined) {
    const space = text.slice(object.open, first?.start);
    return [{ at: object.open, text: `${space}"${call.hook}": "${escaped(commandOf(call))}",` }];
  }
  const own = text.slice(member.valueStart, member.end);
  // A comment or a line break would swallow, or cut off, what stands around it.
  if (!own.startsWith('"') || /#|\\n|\\u/.test(own)) return null;
  const [before, after] = wrapping(call);
  return [
    { at: member.valueStart + 1, text: escaped(before) },
    ...(after === '' ? [] : [{ at: member.end - 1, text: escaped(after) }]),
  ];
}

/** What goes before and behind a command that was there. */
function wrapping(call: Call): readonly [string, string] {
  const around = GUARD_HOOKS[call.hook].input ? call.dialect.around : null;
  return [`${commandOf(call)} && ${around?.[0] ?? ''}`, around?.[1] ?? ''];
}

function commandOf({ hook, caller, dialect }: Call): string {
  const { input, looksAt } = GUARD_HOOKS[hook];
  const argument = looksAt === 'index' ? '' : ` ${dialect.argument}`;
  return `${input ? dialect.feed : ''}${caller} guard run ${hook}${argument}`;
}

const CALLERS: readonly Caller[] = ['npx --no -- tightlip', 'tightlip'];

function without(text: string, dialect: Dialect): string {
  let rest = text;
  for (const hook of ALL) {
    for (const caller of CALLERS) rest = withoutHook(rest, { hook, caller, dialect });
  }
  return rest;
}

function withoutHook(text: string, call: Call): string {
  const object = objectIn(text, call.dialect);
  const member = object?.members.findLast(({ key }) => key === call.hook);
  if (object === null || object === undefined || member === undefined) return text;
  const own = text.slice(member.valueStart + 1, member.end - 1);
  if (own === escaped(commandOf(call))) return withoutMember(text, object, member);
  const [before, after] = wrapping(call).map(escaped) as [string, string];
  if (!own.startsWith(before) || !own.endsWith(after)) return text;
  const kept = own.slice(before.length, own.length - after.length);
  return text.slice(0, member.valueStart + 1) + kept + text.slice(member.end - 1);
}

/** The member with the comma behind it, and the space before it; the last one with the comma before it. */
function withoutMember(text: string, { open, members }: JsonObject, member: Member): string {
  const nth = members.indexOf(member);
  const from = members[nth - 1]?.end ?? open;
  const next = members[nth + 1];
  if (next === undefined) return text.slice(0, from) + text.slice(member.end);
  const comma = text.indexOf(',', member.end);
  return text.slice(0, nth === 0 ? from : text.indexOf(',', from) + 1) + text.slice(comma + 1);
}

function objectIn(text: string, dialect: Dialect): JsonObject | null {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  return objectAt(text, dialect.pathIn(text));
}

const applied = (text: string, edits: readonly Edit[]): string => {
  // Those at one place stand in the order in which they were made.
  const sorted = edits.map((one, nth) => ({ ...one, nth })).toSorted((a, b) => b.at - a.at || b.nth - a.nth);
  return sorted.reduce((rest, one) => rest.slice(0, one.at) + one.text + rest.slice(one.at), text);
};

const escaped = (command: string): string => JSON.stringify(command).slice(1, -1);
