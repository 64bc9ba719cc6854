import { GUARD_HOOKS } from '../../guard/index.js';
import type { Result } from '../../model/index.js';
import { progressBar, type Counts, type Progress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { lookAround, type AroundCall } from './look-around.js';
import { knownToRemote } from './push-refs.js';
import { pushedRefs, remoteOf, type HookCall } from './sources.js';

const TIMEOUT_MS = 30_000;
/** Opening standard error costs a millisecond, which most commits shall not pay. */
const SILENT_MS = 300;

/** `mark` names what is staged; null where the hook looks at something else. `push` is what git told of one. */
export type ClientLook = {
  readonly result: Result;
  readonly mark: string | null;
  readonly push: Required<Pick<HookCall, 'refs' | 'known'>> | null;
};

/** Looks at a commit or a push where it is made: within the time that it may take, and with a word to whoever waits for it. */
export async function lookAsClient(call: AroundCall): Promise<ClientLook> {
  const limit = call.settings?.guard.timeout ?? TIMEOUT_MS;
  const { looksAt } = GUARD_HOOKS[call.hook];
  const push = looksAt === 'push' ? await pushOf(call) : null;
  const progress = lateProgress(call.terminal);
  const staged = { files: 0, mark: null as string | null };
  try {
    const result = await lookAround({
      ...call,
      ...push,
      ...(limit === 0 || looksAt === 'message' ? {} : { signal: AbortSignal.timeout(limit) }),
      onStaged: (told) => Object.assign(staged, told),
      onProgress: (counts) => progress.update({ ...counts, expected: staged.files }),
    });
    return { result, mark: staged.mark, push };
  } finally {
    progress.stop();
  }
}

async function pushOf(call: HookCall): Promise<NonNullable<ClientLook['push']>> {
  const refs = await pushedRefs(call);
  const brings = refs.some(({ to }) => to !== null);
  return { refs, known: brings ? await knownToRemote(call.repo, remoteOf(call), refs) : [] };
}

/** A line on standard error, on a terminal, that is not even prepared for what is quick. */
function lateProgress(terminal: Terminal): Progress {
  const began = Date.now();
  let bar: Progress | null = null;
  return {
    update: (counts: Counts) => {
      if (Date.now() - began < SILENT_MS) return;
      bar ??= progressBar(terminal, true);
      bar.update(counts);
    },
    stop: () => bar?.stop(),
  };
}
