import { namesAny } from './detector-pattern.js';
import { pairBlocks } from './pair-blocks.js';
import type { Pragma, PragmaQuestion } from './pragma.js';
import { readMark } from './pragma-word.js';
import { pragmaWords } from './pragma-search.js';

/** Bytes of the line that are looked at before and after a pragma's word: bounded, because a file may be one line. */
const BEFORE = 16;
const AFTER = 600;
/** Pragmas read of one file. What lies behind them sets nothing aside, so a file of nothing but pragmas costs little. */
const MOST = 10_000;
const NEWLINE = 0x0a;
const NONE: readonly Pragma[] = [];

/**
 * The pragmas of a file, in the order of their lines; lines end with a line feed. Takes UTF-8 (or any encoding that holds
 * ASCII) and UTF-16 with a byte order mark. Meant for files that have findings: it costs a search through the file.
 */
export function inlinePragmas(bytes: Uint8Array): readonly Pragma[] {
  const buffer = asUtf8(bytes);
  const hits = pragmaWords(buffer, MOST);
  if (hits.length === 0) return NONE;
  const lineOf = lineCounter(buffer);
  const marks = hits.flatMap(({ of, at }) => {
    const { line, start } = lineOf(at);
    return readMark(of, { ...lineAround(buffer, { at, start }), line }) ?? [];
  });
  return pairBlocks(marks);
}

/** The pragma that covers a finding: one with a reason if there is one. Null when none does. */
export function pragmaFor(pragmas: readonly Pragma[], question: PragmaQuestion): Pragma | null {
  let bare: Pragma | null = null;
  for (const pragma of pragmas) {
    if (!covers(pragma, question)) continue;
    if (pragma.reason !== null) return pragma;
    bare ??= pragma;
  }
  return bare;
}

function covers(pragma: Pragma, { detector, startLine, endLine }: PragmaQuestion): boolean {
  const held =
    pragma.scope === 'hold'
      ? pragma.from <= startLine && endLine <= pragma.to
      : pragma.from <= endLine && startLine <= pragma.to;
  return held && pragma.problem === null && namesAny(pragma.detectors, detector);
}

/** Tells the 1-based line of offsets that only grow, and where it starts; reads the bytes once in all. */
function lineCounter(buffer: Buffer): (at: number) => { readonly line: number; readonly start: number } {
  let line = 1;
  let start = 0;
  let next = buffer.indexOf(NEWLINE);
  return (at) => {
    for (; next >= 0 && next < at; next = buffer.indexOf(NEWLINE, start)) {
      start = next + 1;
      line += 1;
    }
    return { line, start };
  };
}

function lineAround(buffer: Buffer, of: { readonly at: number; readonly start: number }) {
  const before = buffer.toString('latin1', Math.max(of.start, of.at - BEFORE), of.at);
  const rest = buffer.subarray(of.at, of.at + AFTER);
  const end = rest.indexOf(NEWLINE);
  return { before, after: rest.toString('utf8', 0, end < 0 ? rest.length : end).replace(/\r$/, '') };
}

function asUtf8(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = buffer.length < 2 ? 0 : buffer.readUInt16BE(0);
  if (mark === 0xfffe) return Buffer.from(buffer.toString('utf16le'));
  // swap16 changes in place, so it works on a copy; an odd last byte belongs to no character.
  if (mark === 0xfeff)
    return Buffer.from(
      Buffer.from(buffer.subarray(0, buffer.length & ~1))
        .swap16()
        .toString('utf16le'),
    );
  return buffer;
}
