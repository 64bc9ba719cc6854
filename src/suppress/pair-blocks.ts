import type { Pragma } from './pragma.js';
import type { PragmaMark } from './pragma-word.js';

/** Turns the marks of one file, in their order, into pragmas: closing marks end the blocks that opening ones began. */
export function pairBlocks(marks: readonly PragmaMark[]): readonly Pragma[] {
  const pragmas: Pragma[] = [];
  const own: PragmaMark[] = [];
  let foreign: readonly PragmaMark[] = [];
  for (const mark of marks) {
    const isOwn = mark.syntax === 'tightlip';
    if (mark.effect === 'line' || mark.effect === 'next') pragmas.push(single(mark));
    else if (mark.effect === 'open' && isOwn) own.push(mark);
    else if (mark.effect === 'open') foreign = [...foreign.slice(-MOST_OPEN), mark];
    else if (isOwn) pragmas.push(closed(own.pop(), mark));
    else {
      pragmas.push(...foreign.filter((open) => concerns(mark, open)).map((open) => block(open, mark.line)));
      foreign = foreign.flatMap((open) => remaining(mark, open));
    }
  }
  const unclosed = own.map((open) => ({ ...block(open, open.line), problem: 'no tightlip:allow-end follows' }));
  return [...pragmas, ...unclosed, ...foreign.map((open) => block(open, Number.POSITIVE_INFINITY))].sort(
    (a, b) => a.line - b.line,
  );
}

/** How many blocks of another scanner may be open at once; older ones are forgotten, which only reports more. */
const MOST_OPEN = 100;

function single(mark: PragmaMark): Pragma {
  const line = mark.effect === 'next' ? mark.line + 1 : mark.line;
  return pragma(mark, { from: line, to: line, scope: 'touch' });
}

const block = (open: PragmaMark, to: number): Pragma => pragma(open, { from: open.line, to, scope: 'hold' });

function closed(open: PragmaMark | undefined, close: PragmaMark): Pragma {
  if (open !== undefined) return block(open, close.line);
  return { ...block(close, close.line), problem: 'no tightlip:allow-start stands before it' };
}

/** True when an enabling mark ends (a part of) what the disabling one began. One that began all is ended by any. */
const concerns = (enable: PragmaMark, disable: PragmaMark): boolean =>
  enable.detectors.length === 0 ||
  disable.detectors.length === 0 ||
  disable.detectors.some((one) => enable.detectors.includes(one));

/** What stays disabled after an enabling mark. */
function remaining(enable: PragmaMark, disable: PragmaMark): readonly PragmaMark[] {
  if (!concerns(enable, disable)) return [disable];
  const detectors = disable.detectors.filter((one) => !enable.detectors.includes(one));
  return enable.detectors.length === 0 || detectors.length === 0 ? [] : [{ ...disable, line: enable.line, detectors }];
}

function pragma(mark: PragmaMark, lines: Pick<Pragma, 'from' | 'to' | 'scope'>): Pragma {
  const { syntax, word, line, detectors, reason, problem } = mark;
  return { syntax, word, line, ...lines, detectors, reason, problem };
}
