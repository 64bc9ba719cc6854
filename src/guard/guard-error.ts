/** Every reason why the guard could not be put in, taken out or looked at. */
export const GUARD_ERRORS = [
  'bare-repository',
  'shared-hooks',
  'hooks-folder-missing',
  'hooks-folder-read-only',
  'hook-unreadable',
  'skips-unreadable',
  'journal-unreadable',
  'hook-not-a-file',
  'hook-linked',
  'hook-changed',
  'markers-broken',
  'kept-hook-in-the-way',
  'program-path',
  'agent-settings',
  'write-failed',
] as const;
export type GuardErrorCode = (typeof GUARD_ERRORS)[number];

/** What went wrong with a hook and what to do about it, in one sentence. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
  readonly code: GuardErrorCode;

  constructor(code: GuardErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The `code` of an error of the file system, such as `ENOENT`. */
export function systemCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
