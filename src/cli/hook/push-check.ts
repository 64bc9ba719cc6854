import type { Settings } from '../../config/index.js';
import { addedFurther, type AddedFurther } from '../encrypted/push-further.js';
import type { HookCall } from './sources.js';

/** Whether what must be encrypted is, of all that a push brings; null where it brings nothing. `refs` and `known` are asked for before. */
export function pushCheck(call: HookCall & { readonly settings: Settings | null }): AddedFurther | null {
  const { repo, settings, maxBytes, signal, terminal } = call;
  const wanted = (call.refs ?? []).flatMap(({ to }) => (to === null ? [] : [to]));
  if (wanted.length === 0) return null;
  const onServer = call.known === undefined;
  return addedFurther({
    repo,
    settings,
    maxBytes,
    wanted,
    known: call.known ?? 'refs',
    home: onServer ? null : terminal.home,
    signal,
  });
}
