import { parse, TomlError } from 'smol-toml';
import { reasonOf } from '../model/index.js';
import { ConfigError } from './error.js';

/** A file's keys and values, not yet checked. `text` is there to find the line of a key. */
export type Document = {
  readonly file: string;
  readonly text: string;
  readonly table: Readonly<Record<string, unknown>>;
};

/** Reads TOML. A byte order mark and Windows line ends are fine. Throws a ConfigError that quotes nothing of the file. */
export function parseToml(bytes: Uint8Array, file: string): Document {
  const text = textOf(bytes, file);
  try {
    return { file, text, table: parse(text) };
  } catch (thrown) {
    // Behind the first line, the parser's message quotes the file.
    const why = reasonOf(thrown).replace(/^Invalid TOML document: /, '');
    const line = thrown instanceof TomlError ? thrown.line : null;
    throw new ConfigError('config.syntax', `is not valid TOML: ${why}.`, { file, line });
  }
}

/** The `tightlip` table of a package.json; null when it has none, or is no JSON (which is for npm to say). */
export function parsePackage(bytes: Uint8Array, file: string): Document | null {
  const text = new TextDecoder().decode(bytes);
  const whole = jsonOf(text);
  if (!isTable(whole) || !Object.hasOwn(whole, 'tightlip')) return null;
  const table = whole['tightlip'];
  if (!isTable(table)) throw new ConfigError('config.value', 'tightlip must be an object of settings.', { file });
  return { file, text, table };
}

export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The 1-based line that sets `key`, when just one line does. */
export function lineOfKey(text: string, key: string): number | null {
  const name = (key.split('.').at(-1) ?? key).replace(/[^\w-]/g, '');
  if (name === '') return null;
  const sets = new RegExp(`^\\s*(?:\\[+\\s*)?(?:[\\w-]+\\.)*["']?${name}["']?\\s*[\\]=:.]`);
  const lines = text.split('\n').flatMap((line, index) => (sets.test(line) ? [index + 1] : []));
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError('config.syntax', 'is not UTF-8 text; save it as UTF-8.', { file });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
