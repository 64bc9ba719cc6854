import { isAbsolute, resolve } from 'node:path';
import type { Repository } from '../../git/index.js';
import { GUARD_HOOKS, REWRITTEN, type GuardHook } from '../../guard/index.js';
import {
  messageSource,
  outgoingSource,
  stagedSource,
  type OutgoingOptions,
  type Source,
  type StagedOptions,
} from '../../source/index.js';
import type { Counts } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { knownToRemote, parsePrePush, parsePreReceive, presentOf, type PushedRef } from './push-refs.js';

export type HookCall = {
  readonly hook: GuardHook;
  /** What git hands to the hook. */
  readonly args: readonly string[];
  readonly repo: Repository;
  readonly terminal: Terminal;
  readonly maxBytes: number;
  /** The refs of a push, where they were read already. */
  readonly refs?: readonly PushedRef[];
  /** Of a push: what the other side has, where that was asked already. */
  readonly known?: readonly string[];
  /** When to stop. */
  readonly signal?: AbortSignal;
  /** Told how much is staged, and the mark that names it. */
  readonly onStaged?: StagedOptions['onStaged'] & {};
  /** Told each change that a push brings. */
  readonly onChange?: OutgoingOptions['onChange'];
  /** Told what was looked at so far. */
  readonly onProgress?: (counts: Counts) => void;
};

/** What a hook looks at. @throws UsageError where it was not called as git calls it */
export async function hookSources(call: HookCall): Promise<readonly Source[]> {
  switch (GUARD_HOOKS[call.hook].looksAt) {
    case 'index':
      return [staged(call)];
    case 'message':
      return [messageFile(call)];
    case 'push':
      return pushed(call);
    case 'rewritten':
      return rewritten(call);
  }
}

const staged = ({ repo, maxBytes, signal, onStaged }: HookCall): Source =>
  stagedSource({
    repo,
    maxBytes,
    ...(signal === undefined ? {} : { signal }),
    ...(onStaged === undefined ? {} : { onStaged }),
  });

function messageFile({ hook, args, terminal, maxBytes }: HookCall): Source {
  const [file] = args;
  if (file === undefined || file === '') throw misused(hook, 'the file with the message');
  return messageSource({
    file: isAbsolute(file) ? file : resolve(terminal.cwd, file),
    name: 'commit message',
    maxBytes,
  });
}

async function pushed(call: HookCall): Promise<readonly Source[]> {
  const { hook, repo } = call;
  const refs = call.refs ?? (await pushedRefs(call));
  const wanted = refs.flatMap(({ to }) => (to === null ? [] : [to]));
  if (wanted.length === 0) return [];
  const known = hook === 'pre-push' ? (call.known ?? (await knownToRemote(repo, remoteOf(call), refs))) : 'refs';
  return [outgoing(call, { wanted, known, refs: refs.filter(({ to }) => to !== null).map(({ name }) => name) })];
}

/** The pre-commit framework keeps to itself what git told, and hands on variables. */
const isFramework = (env: Terminal['env']): boolean =>
  env['PRE_COMMIT'] === '1' && env['PRE_COMMIT_REMOTE_NAME'] !== undefined;

/** The name of the remote that is pushed to, or its address. */
export const remoteOf = ({ args, terminal }: Pick<HookCall, 'args' | 'terminal'>): string =>
  args[0] ?? (isFramework(terminal.env) ? terminal.env['PRE_COMMIT_REMOTE_NAME'] : undefined) ?? '';

/** What git tells of a push. @throws UsageError */
export async function pushedRefs(call: HookCall): Promise<readonly PushedRef[]> {
  const { hook, args, terminal, repo } = call;
  const input = hook === 'update' ? '' : await readAll(terminal.stdin);
  if (hook === 'pre-push' && input.trim() === '' && isFramework(terminal.env)) {
    const { refsOfFramework } = await import('./framework-push.js');
    return refsOfFramework(repo, terminal.env);
  }
  const refs =
    hook === 'update'
      ? parsePreReceive(`${args[1] ?? ''} ${args[2] ?? ''} ${args[0] ?? ''}`)
      : (hook === 'pre-push' ? parsePrePush : parsePreReceive)(input);
  if (refs === null)
    throw misused(hook, hook === 'update' ? 'a ref, its old and its new id' : 'refs on standard input');
  return refs;
}

const MOST_NOTED = 2_000;

/** Commits that a rebase or an amend wrote anew: `old new` on each line. */
async function rewritten(call: HookCall): Promise<readonly Source[]> {
  const { repo, terminal } = call;
  const pairs = (await readAll(terminal.stdin))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
  const wanted = pairs.flatMap(([, to = '']) => (to === '' ? [] : [to]));
  if (wanted.length === 0) return [];
  const mark = `${REWRITTEN}${wanted.slice(0, MOST_NOTED).join(',')}`;
  call.onStaged?.({ files: wanted.length, mark, replaced: new Map() });
  const known = await presentOf(
    repo,
    pairs.map(([from = '']) => from),
  );
  return [outgoing(call, { wanted, known, refs: [] })];
}

const outgoing = (
  { repo, maxBytes, signal, onChange }: HookCall,
  ends: Pick<OutgoingOptions, 'wanted' | 'known' | 'refs'>,
): Source => outgoingSource({ repo, maxBytes, onChange, ...ends, ...(signal === undefined ? {} : { signal }) });

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

const misused = (hook: GuardHook, what: string): UsageError =>
  new UsageError('E_HOOK_CALL', `Git hands ${what} to ${hook}; that was not there. Let git call this hook.`);
