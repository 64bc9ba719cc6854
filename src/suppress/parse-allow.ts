import type { AllowEntry, AllowFile, AllowProblem } from './allow-entry.js';
import { isDay } from './day.js';

const FINGERPRINT = /^[0-9a-f]{32}$/i;
const DETECTOR = /^[a-z0-9*][a-z0-9._*-]*$/i;
/** A word, of which parts may be quoted: `path="a b/**"`. */
const WORD = /^\s*((?:[^\s"]+(?:"(?:[^"\\]|\\.)*")?|"(?:[^"\\]|\\.)*"))(?=\s|$)/;

type Parsed = { readonly entry: AllowEntry } | { readonly because: string };

/**
 * Reads a `.tightlip-allow`: `FINGERPRINT DETECTOR [until=DATE] [path=GLOB] "reason"`, one a line, `#` begins a comment line.
 * A line that is wrong is a problem and sets nothing aside. Lines that occur twice are fine: a union merge makes them.
 */
export function parseAllow(text: string, path: string): AllowFile {
  const entries: AllowEntry[] = [];
  const problems: AllowProblem[] = [];
  const kept: string[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const parsed = line.startsWith('#') ? null : parseLine(line, index + 1);
    if (parsed !== null && 'entry' in parsed) entries.push(parsed.entry);
    else kept.push(line);
    if (parsed !== null && 'because' in parsed) problems.push({ path, line: index + 1, because: parsed.because });
  }
  return { entries, problems, kept };
}

function parseLine(text: string, line: number): Parsed {
  const words = wordsOf(text);
  if (words === null) return { because: 'a double quote is not closed, or text follows one directly' };
  const [fingerprint = '', detector = '', ...rest] = words;
  if (!FINGERPRINT.test(fingerprint)) return { because: 'must begin with a fingerprint of 32 hex digits' };
  if (!DETECTOR.test(detector)) return { because: 'the detector must follow the fingerprint' };
  const reason = unquoted(rest.pop() ?? '');
  if (reason === null || reason.trim() === '') return { because: 'must end with a reason in double quotes' };
  const options = optionsOf(rest);
  if (typeof options === 'string') return { because: options };
  return { entry: { fingerprint: fingerprint.toLowerCase(), detector, ...options, reason, line } };
}

function wordsOf(text: string): readonly string[] | null {
  const words: string[] = [];
  for (let rest = text; rest !== '';) {
    const word = WORD.exec(rest);
    if (word?.[1] === undefined) return null;
    words.push(word[1]);
    rest = rest.slice(word[0].length).trimStart();
  }
  return words;
}

function optionsOf(words: readonly string[]): { readonly until: string | null; readonly path: string | null } | string {
  let until: string | null = null;
  let path: string | null = null;
  for (const word of words) {
    const value = valueOf(word);
    if (word.startsWith('until=') && until === null) {
      if (value === null || !isDay(value)) return 'the date after until= must be a day such as 2030-12-31';
      until = value;
    } else if (word.startsWith('path=') && path === null) {
      if (value === null || value === '') return 'a glob must follow path=, in double quotes when it has blanks';
      path = value;
    } else return 'between detector and reason there may only be until=DATE and path=GLOB, each once';
  }
  return { until, path };
}

function valueOf(word: string): string | null {
  const value = word.slice(word.indexOf('=') + 1);
  return value.includes('"') ? unquoted(value) : value;
}

/** The text of a JSON string; null for anything else. */
function unquoted(word: string): string | null {
  if (!word.startsWith('"')) return null;
  try {
    const value: unknown = JSON.parse(word);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
