/** Stable codes of everything that can go wrong with git itself. */
export const GIT_ERROR_CODES = [
  'E_GIT_MISSING',
  'E_GIT_FAILED',
  'E_NOT_A_REPOSITORY',
  'E_DUBIOUS_OWNERSHIP',
  'E_BAD_REVISION',
  'E_BROKEN_REPOSITORY',
] as const;
export type GitErrorCode = (typeof GIT_ERROR_CODES)[number];

/** The message is one sentence for the user: what happened and what to do. */
export class GitError extends Error {
  readonly code: GitErrorCode;

  constructor(code: GitErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'GitError';
    this.code = code;
  }
}
