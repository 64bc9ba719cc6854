import { printable } from '../model/index.js';
import { GuardError } from './guard-error.js';
import { STUB_BEGIN, STUB_END } from './stub.js';

/** A hook file that holds a stub. All text here is latin1, one character a byte, so that a file of any encoding survives. */
export type StubbedText = { readonly before: string; readonly stub: string; readonly after: string };

const MARKER = /^# (?:>>> tightlip guard >>>|<<< tightlip guard <<<)\r?$/gm;

/**
 * The stub in a file and what is around it; null where there is none.
 * @throws GuardError `markers-broken` where the two lines are not there once, in order.
 */
export function findStub(text: string, file: string): StubbedText | null {
  const markers = [...text.matchAll(MARKER)];
  const [begin, end] = markers;
  if (begin === undefined) return null;
  if (markers.length !== 2 || begin[0] !== STUB_BEGIN || end?.[0] !== STUB_END) {
    throw new GuardError(
      'markers-broken',
      `${printable(file)} does not hold the lines "${STUB_BEGIN}" and "${STUB_END}" once each and in this order: ` +
        'take them and what is between them out by hand, then run this again.',
    );
  }
  const stop = end.index + STUB_END.length;
  return { before: text.slice(0, begin.index), stub: text.slice(begin.index, stop), after: text.slice(stop) };
}

/** `text` with the stub where it runs first. Where the file ends in the line before, so does the stub: without a line end. */
export function insertStub(text: string, stub: string): string {
  const at = insertionPoint(text);
  if (at > 0 && text[at - 1] !== '\n') return `${text}\n${stub}`;
  return `${text.slice(0, at)}${stub}\n${text.slice(at)}`;
}

/** What was there before `insertStub`, with all that was added since. */
export function removeStub({ before, after }: StubbedText): string {
  if (after === '' && before.endsWith('\n')) return before.slice(0, -1);
  return before + after.replace(/^\r?\n/, '');
}

/** Behind the interpreter line; and behind the line of husky before version 9, which runs the whole file a second time. */
function insertionPoint(text: string): number {
  return /^(?:#![^\n]*(?:\n|$))?(?:\. "\$\(dirname (?:-- )?"\$0"\)\/_\/husky\.sh"\n)?/.exec(text)?.[0].length ?? 0;
}
