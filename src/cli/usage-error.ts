/** Bad usage: the message says what is wrong and what to do. Ends with exit code 2. */
export class UsageError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'UsageError';
    this.code = code;
  }
}

/** The line for people: the message, and the code by which it can be looked up. Errors of our own have one. */
export function errorLine(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `tightlip: ${String(thrown)}`;
  const code = (thrown as { code?: unknown }).code;
  const own = typeof code === 'string' ? ` (${code})` : '';
  return `tightlip: ${thrown.message}${own}`;
}

/** True for failures that the user can mend: no stack trace then. */
export const isExpected = (thrown: unknown): boolean =>
  thrown instanceof Error && ['UsageError', 'GitError', 'ConfigError', 'GuardError'].includes(thrown.name);
