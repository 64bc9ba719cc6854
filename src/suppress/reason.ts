import { printable } from '../model/index.js';

const LONGEST = 200;
/** A run that looks more like a token than like a word or a ticket number. */
const TOKEN_LIKE = /(?=[^\s/]*\d)(?=[^\s/]*[A-Za-z])[A-Za-z0-9_+=.-]{16,}/g;

/**
 * A reason as a report may show it: one line, of bounded length, without runs that could be a secret. A pragma's reason is
 * whatever follows it on the line, and in a file of one long line that may be the secret itself.
 */
export function shownReason(reason: string): string {
  const line = printable(reason.slice(0, LONGEST)).replace(TOKEN_LIKE, '…');
  return reason.length > LONGEST ? `${line}…` : line;
}
