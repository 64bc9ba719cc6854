import type { Settings } from '../../config/index.js';
import { GUARD_HOOKS } from '../../guard/index.js';
import type { Result } from '../../model/index.js';
import { confirmOwn, isOwnFinding, type OwnSecrets } from '../../own/index.js';
import type { Further } from '../../scan/index.js';
import { stagedFurther, type StagedFurther } from '../encrypted/staged-further.js';
import { ownFor } from '../own-for.js';
import { look } from './look.js';
import { hookSources, type HookCall } from './sources.js';

export type AroundCall = HookCall & { readonly settings: Settings | null; readonly root: string };

/** Looks at what a hook was called for, and at what around it says what must not be there: values of `.env`, rules of encryption. */
export async function lookAround(call: AroundCall): Promise<Result> {
  const { settings, root, repo, terminal } = call;
  const found = await ownFor({ settings, root, repo, terminal, by: 'guard' });
  if (found === null) return lookFor(call, null, []);
  // What git tells on standard input is told once: there is no second look at a push, so what to look for is made sure before.
  if (GUARD_HOOKS[call.hook].input) return lookFor(call, await confirmOwn(found.own, repo), found.gaps);
  const result = await lookFor(call, found.own, found.gaps);
  if (![...result.findings, ...result.suppressed.map(({ finding }) => finding)].some(isOwnFinding)) return result;
  // Whether git ignores the files is asked only where it matters: most commits hold no such value.
  const sure = await confirmOwn(found.own, repo);
  return sure.size === found.own.size ? result : lookFor(call, sure, found.gaps);
}

async function lookFor(call: AroundCall, own: OwnSecrets | null, gaps: Further['gaps']): Promise<Result> {
  const { settings, root, onProgress } = call;
  const { looksAt } = GUARD_HOOKS[call.hook];
  const check = looksAt === 'index' ? checkFor(call) : null;
  const added = looksAt === 'push' ? (await import('./push-check.js')).pushCheck(call) : null;
  const sources = await hookSources({
    ...call,
    ...(check === null ? {} : { onStaged: check.onStaged }),
    ...(added === null ? {} : { onChange: added.onChange }),
  });
  const further = async (): Promise<Further> => {
    const found = (await (check ?? added)?.further()) ?? { findings: [], gaps: [] };
    return { findings: found.findings, gaps: [...gaps, ...found.gaps] };
  };
  return look({
    sources: check === null ? sources : sources.map(check.watching),
    settings,
    root,
    own,
    further,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

/** Whether what must be encrypted is, of what is staged. */
function checkFor({ repo, settings, terminal, maxBytes, onStaged }: AroundCall): StagedFurther {
  const check = stagedFurther({ repo, settings, home: terminal.home, maxBytes });
  return {
    ...check,
    onStaged: (staged) => {
      check.onStaged(staged);
      onStaged?.(staged);
    },
  };
}
