// Reads labelled sets and says of a place what the labels say: the rule is that of the scorer that comes with the sets.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const SETS = ['creddata', 'planted'];

/** Left out of the headline: one repository of thousands of test vectors would outweigh all others. */
export const VECTORS_ONLY = '2ba83c6a';

/** All labels of a set by file, each with its class as the scorer of the sets has it. */
export function readLabels(data, set, classOf) {
  const labels = readFileSync(path.join(data, set, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const byFile = new Map();
  for (const label of labels) {
    const known = byFile.get(label.file) ?? [];
    byFile.set(label.file, known);
    known.push({ ...label, class: classOf(label.categories ?? []) });
  }
  return byFile;
}

const squash = (text) => text.replace(/^[\s'"`]+|[\s'"`,;]+$/g, '').replace(/\r\n?/g, '\n');

/** Whether a text is (part of, or holds) a label's value; labels over several lines, or without a value, go by their lines. */
export function agrees(label, text) {
  if (label.lineStart === undefined || label.lineEnd > label.lineStart) return true;
  if (label.value === null || label.value === undefined || label.value === '') return true;
  const [a, b] = [squash(text), squash(label.value)];
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return true;
  const run = Math.ceil(0.6 * b.length);
  if (run < 6 || b.length > 4096) return false;
  for (let at = 0; at + run <= b.length; at++) if (a.includes(b.slice(at, at + run))) return true;
  return false;
}

export const touches = (label, { line, endLine }) =>
  label.lineStart === undefined || (line <= label.lineEnd && endLine >= label.lineStart);
