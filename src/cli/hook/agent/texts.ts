import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { GivenText } from '../../../source/index.js';
import { isRecord } from './payload.js';

/** Names under which tools are told a file. */
export const FILE_FIELDS: readonly string[] = [
  'file_path',
  'filePath',
  'absolute_path',
  'notebook_path',
  'path',
  'filename',
  'file',
];

const MOST_TEXTS = 2000;
const SHORT = 4096;

export type Frame = { readonly label: string; readonly root: string; readonly cwd: string };

type Item = { readonly value: unknown; readonly path: string };

/**
 * All texts in a JSON value, each as it is without its escapes, and the value once more with its short texts, where the name
 * beside a text says what it is. What stands beside the path of a file goes under that path, so that rules for paths hold.
 */
export function textsOf(subject: unknown, frame: Frame): readonly GivenText[] {
  const found: GivenText[] = [];
  const rest: string[] = [];
  const stack: Item[] = [{ value: subject, path: frame.label }];
  const take = (text: string, path: string): void => {
    if (found.length < MOST_TEXTS) found.push({ path, text });
    else rest.push(text);
  };
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { value, path } = item;
    if (typeof value === 'string') take(value, path);
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) stack.push({ value: value[index], path });
    } else if (isRecord(value)) {
      const own = fileIn(value, frame) ?? path;
      for (const [key, inner] of Object.entries(value).toReversed()) {
        stack.push({ value: inner, path: FILE_FIELDS.includes(key) ? frame.label : own });
      }
    }
  }
  if (rest.length > 0) found.push({ path: frame.label, text: rest.join('\n') });
  return [...found, { path: frame.label, text: namedShort(subject) }];
}

/** The path of a file that a record names, from the top. */
function fileIn(record: Readonly<Record<string, unknown>>, { root, cwd }: Frame): string | null {
  for (const field of FILE_FIELDS) {
    const value = record[field];
    if (typeof value === 'string' && value !== '' && !value.includes('\n')) return shownFile(resolve(cwd, value), root);
  }
  return null;
}

/** A file as reports name it: from the top where it is below. */
export function shownFile(file: string, root: string): string {
  const way = relative(root, file);
  return way === '' || way.startsWith('..') || isAbsolute(way) ? file : way.split(sep).join('/');
}

/** The value as JSON, one entry on a line, without long texts and those of several lines. */
function namedShort(subject: unknown): string {
  return JSON.stringify(
    subject,
    (_key, value: unknown) =>
      typeof value === 'string' && (value.length > SHORT || value.includes('\n')) ? '' : value,
    1,
  );
}
