/** What a run in CI was started for, as the forge's variables tell it. Nothing here was looked up in a repository yet. */
export type CiChange = {
  /** As people call it. */
  readonly forge: string;
  /** What is new: an id, or HEAD. */
  readonly head: string;
  /** The id that was there before; null where a branch is new, or where the forge does not say. */
  readonly base: string | null;
  /** Names of branches whose commits are not new. The branch itself is not among them. */
  readonly branches: readonly string[];
  /** The branch itself, where it is known. */
  readonly own?: string | null;
  /** For an id that was not fetched: the ref that brings it. */
  readonly fetch?: string;
};

/** The variables, and the event that GitHub's kind of runner leaves in a file. */
export type CiSurroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null where there is none, or where it is no JSON. */
  readonly event: unknown;
};

/** A run that has no range: started by a clock or by hand. */
export type NoRange = { readonly forge: string; readonly because: string };

const NOTHING = /^0+$/;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** An id that names a commit; null for zeros, which stand for nothing, and for anything else. */
export const idOf = (text: unknown): string | null =>
  typeof text === 'string' && ID.test(text) && !NOTHING.test(text) ? text : null;

/** The name of a branch: `main` of `refs/heads/main`. Null for what is none. */
export function branchOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const name = text.trim().replace(/^refs\/heads\//, '');
  return name === '' || name.startsWith('-') || name.startsWith('refs/') ? null : name;
}

/** The names that are branches, without those of the change itself. */
export const branchesOf = (names: readonly unknown[], own: unknown = null): readonly string[] => [
  ...new Set(names.flatMap((name) => branchOf(name) ?? []).filter((name) => name !== branchOf(own))),
];

/** What stands at a path of some JSON, undefined where there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  );
}
