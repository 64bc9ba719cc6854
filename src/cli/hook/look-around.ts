import type { Settings } from '../../config/index.js';
import { GUARD_HOOKS } from '../../guard/index.js';
import type { Result } from '../../model/index.js';
import { confirmOwn, isOwnFinding, type OwnSecrets } from '../../own/index.js';
import type { Further } from '../../scan/index.js';
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
  const sources = await hookSources(call);
  const further = async (): Promise<Further> => ({ findings: [], gaps });
  return look({
    sources,
    settings,
    root,
    own,
    ...(gaps.length === 0 ? {} : { further }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
