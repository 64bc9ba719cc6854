/**
 * Bytes that nobody looked at. A gap is a value of the result, never a log line: one gap makes the whole scan incomplete.
 * `where` names the object, file or place; `because` says why in one clause that a user understands.
 */
export type Gap = { readonly stage: string; readonly where: string; readonly because: string };

export const gap = (stage: string, where: string, because: string): Gap => ({ stage, where, because });

/** The message of anything that was thrown, on one line, with control characters shown as `?`. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return printable(text.split('\n', 1)[0] ?? text);
}

/** `text` without control characters, so that a hostile path or message cannot drive the terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are just what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');
}
