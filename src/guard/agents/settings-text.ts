import { OWN_COMMAND } from './agent-command.js';
import type { AgentSpec } from './agents.js';
import { partsOf, wasEmpty, withoutPart, withPart, withPartReplaced, written } from './json-edit.js';
import { JsonTextError, memberOf, parseJsonText, type JsonNode } from './json-text.js';

/** The text of a settings file cannot be changed safely; the message says why, as a clause. */
export class SettingsTextError extends Error {
  override readonly name = 'SettingsTextError';
}

type Wanted = Pick<AgentSpec, 'hooks' | 'version'>;

/** What stands in a file for our hooks alone. */
export function freshSettings({ hooks, version }: Wanted, command: string): string {
  const all = Object.fromEntries(hooks.map(({ event, entry }) => [event, [entry(command)]]));
  return `${written({ ...(version === null ? {} : { version }), hooks: all }, 2)}\n`;
}

/**
 * The text with the hooks in it, each where its event has others behind them; hooks of ours that say something else are replaced.
 * @throws SettingsTextError
 */
export function withHooks(text: string, wanted: Wanted, command: string): string {
  const root = rootOf(text);
  if (wanted.version !== null && memberOf(root, 'version') === undefined)
    throw new SettingsTextError('it has no "version"');
  return wanted.hooks.reduce((now, { event, entry }) => withHook(now, event, entry(command)), text);
}

function withHook(text: string, event: string, entry: object): string {
  const root = rootOf(text);
  const hooks = memberOf(root, 'hooks')?.value;
  if (hooks === undefined) return withPart(text, root, { [event]: [entry] }, 'hooks');
  if (hooks.kind !== 'object') throw new SettingsTextError('its "hooks" is no object');
  const list = memberOf(hooks, event)?.value;
  if (list === undefined) return withPart(text, hooks, [entry], event);
  if (list.kind !== 'array') throw new SettingsTextError(`its "hooks.${event}" is no list`);
  const own = list.items.find((item) => isOwn(text, item));
  if (own === undefined) return withPart(text, list, entry);
  if (sameValue(text.slice(own.start, own.end), entry)) return text;
  if (isWhollyOwn(text, own)) return withPartReplaced(text, own, entry);
  // A group that somebody put hooks of theirs into stays: ours go out of it, and come in as a group of their own.
  const without = withoutOwn(text, list, own);
  return without === text ? text : withHook(without, event, entry);
}

function sameValue(written: string, entry: object): boolean {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(written, 'latin1').toString('utf8'));
    return JSON.stringify(parsed) === JSON.stringify(entry);
  } catch {
    return false;
  }
}

/** The text without any hook of ours, and without what was made to hold them; null where nothing of ours stands in it. */
export function withoutHooks(text: string): string | null {
  let now = text;
  for (let next = withoutOne(now); next !== null && next !== now; next = withoutOne(now)) now = next;
  return now === text ? null : now;
}

/** Whether a text says nothing any more: it was made for our hooks. */
export const saysNothing = (text: string): boolean => /^\{\n(?: {2}"version": 1\n)?\}\n$/.test(text);

/** The events that have a hook of ours. @throws SettingsTextError */
export function eventsWithHook(text: string): readonly string[] {
  const hooks = memberOf(rootOf(text), 'hooks')?.value;
  if (hooks?.kind !== 'object') return [];
  return hooks.members.flatMap(({ key, value }) =>
    value.kind === 'array' && value.items.some((item) => isOwn(text, item)) ? [key] : [],
  );
}

/** The last hook of ours taken out. In the reverse order of `withHooks`, so that each cut fits what was put in. */
function withoutOne(text: string): string | null {
  const root = rootOf(text);
  const hooks = memberOf(root, 'hooks');
  if (hooks?.value.kind !== 'object') return null;
  for (const event of hooks.value.members.toReversed()) {
    if (event.value.kind !== 'array') continue;
    const own = event.value.items.findLast((item) => isOwn(text, item));
    if (own === undefined) continue;
    const alone = event.value.items.length === 1 && isWhollyOwn(text, own);
    if (!alone || wasEmpty(event.value)) return withoutOwn(text, event.value, own);
    if (hooks.value.members.length > 1 || wasEmpty(hooks.value)) return withoutPart(text, hooks.value, event);
    return withoutPart(text, root, hooks);
  }
  return null;
}

/** Without one element of an event: the whole of it, or our part where somebody put theirs beside it. */
function withoutOwn(text: string, list: Extract<JsonNode, { kind: 'array' }>, own: JsonNode): string {
  if (isWhollyOwn(text, own)) return withoutPart(text, list, own);
  const inner = memberOf(own, 'hooks')?.value;
  if (inner?.kind !== 'array') return text;
  const part = inner.items.findLast((item) => OWN_COMMAND.test(text.slice(item.start, item.end)));
  return part === undefined ? text : withoutPart(text, inner, part);
}

const isOwn = (text: string, item: JsonNode): boolean => OWN_COMMAND.test(text.slice(item.start, item.end));

function isWhollyOwn(text: string, item: JsonNode): boolean {
  const inner = memberOf(item, 'hooks')?.value;
  if (inner?.kind !== 'array') return true;
  return partsOf(inner).every(({ start, end }) => OWN_COMMAND.test(text.slice(start, end)));
}

function rootOf(text: string): Extract<JsonNode, { kind: 'object' }> {
  try {
    const root = parseJsonText(text);
    if (root.kind === 'object') return root;
  } catch (thrown) {
    if (thrown instanceof JsonTextError) throw new SettingsTextError(thrown.message);
    throw thrown;
  }
  throw new SettingsTextError('it is no JSON object');
}
