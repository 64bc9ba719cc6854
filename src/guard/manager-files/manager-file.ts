import type { GuardHook } from '../hooks.js';

/** How a manager's file calls the guard: `npx` where the repository depends on tightlip, else from the PATH. */
export type Caller = 'npx --no -- tightlip' | 'tightlip';

/** What to put into a manager's file. */
export type Wanted = { readonly hooks: readonly GuardHook[]; readonly caller: Caller };

/**
 * The file in which a hook manager's users say what its hooks do. Text is latin1, one character a byte; all functions are pure, and
 * `without(withEntries(text))` is `text` again.
 */
export type ManagerFile = {
  /** Relative to the top of the working tree: the first that is there is written. Others that are there make it unsafe. */
  readonly files: readonly string[];
  /** The hooks that the manager can hand on. */
  readonly hooks: readonly GuardHook[];
  /** What git calls, where the manager put it: true for the text of such a file. */
  readonly isOwnHook: (text: string) => boolean;
  /** The text with an entry for each hook that has none; null where it is not of a form that can be added to. */
  readonly withEntries: (text: string, wanted: Wanted) => string | null;
  readonly without: (text: string) => string;
  /** What a person does afterwards, as a command. */
  readonly activate: (hooks: readonly GuardHook[]) => string;
};

/** As a line for a shell, or as a list of words. */
const CALL = /\btightlip(?: |', ')guard(?: |', ')run(?: |', ')([a-z-]+)/g;

/** The hooks that a file calls the guard for, by whoever wrote that. */
export function hooksCalled(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(CALL)].map(([, hook = '']) => hook));
}
