import * as v from 'valibot';
import { isTable, lineOfKey } from './document.js';
import type { Document } from './document.js';
import { ConfigError } from './error.js';
import { FIELDS, FILE_KEYS } from './fields.js';
import { nearest } from './nearest.js';
import type { SettingKey } from './settings.js';
import { RULE_KEYS } from './values.js';

export type Extends = v.InferOutput<(typeof FILE_KEYS)['extends']['schema']>;

/** One layer's values, checked; keys that it does not set are missing. */
export type LayerValues = ReadonlyMap<SettingKey, unknown>;

export type CheckedFile = {
  readonly values: LayerValues;
  readonly extends: Extends | null;
  readonly locked: readonly SettingKey[];
};

/** Where a value stands, for messages. */
export type ValuePlace = { readonly file: string | null; readonly name: string; readonly line?: number | null };

export const SETTING_KEYS = Object.keys(FIELDS) as readonly SettingKey[];
const FILE_LEVEL_KEYS = [...SETTING_KEYS, ...Object.keys(FILE_KEYS)];

/** Checks all keys and values of a file. Throws a ConfigError for the first that is wrong. */
export function checkTable(document: Document): CheckedFile {
  const values = new Map<SettingKey, unknown>();
  let extending: Extends | null = null;
  let locked: readonly SettingKey[] = [];
  for (const [key, value] of flatten(document)) {
    const at = { file: document.file, name: key, line: lineOfKey(document.text, key) };
    if (key === 'extends') extending = checked(FILE_KEYS.extends, value, at);
    else if (key === 'locked') locked = checked(FILE_KEYS.locked, value, at);
    else if (isSetting(key)) values.set(key, checkValue(key, value, at));
    else throw unknownKey(key, FILE_LEVEL_KEYS, at);
  }
  return { values, extends: extending, locked };
}

/** The value as the program uses it. Throws a ConfigError that names the key and what it takes, never the value. */
export const checkValue = (key: SettingKey, value: unknown, at: ValuePlace): unknown =>
  checked<v.GenericSchema>(FIELDS[key], value, at);

export const isSetting = (key: string): key is SettingKey => Object.hasOwn(FIELDS, key);

type Checkable<S extends v.GenericSchema> = { readonly schema: S; readonly form: string };

function checked<S extends v.GenericSchema>(of: Checkable<S>, value: unknown, at: ValuePlace): v.InferOutput<S> {
  const result = v.safeParse(of.schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map((step) => step.key);
  const inside = path.length === 0 ? at.name : `${at.name}${shownPath(path)}`;
  if (issue.type === 'strict_object' && issue.expected === 'never') throw unknownKey(inside, INNER_KEYS, at);
  const where = path.length === 0 ? '' : ` (wrong at ${inside})`;
  throw new ConfigError('config.value', `${at.name} must be ${of.form}${where}.`, {
    file: at.file,
    line: at.line ?? null,
  });
}

/** Keys of the tables that are values: of a rule and of `extends`. */
const INNER_KEYS = [...RULE_KEYS, 'sha256'];

/** Tables of settings become keys with a dot. */
function flatten({ table, file, text }: Document): readonly (readonly [string, unknown])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    if (key !== 'detectors') return [[key, value] as const];
    if (isTable(value)) return Object.entries(value).map(([inner, own]) => [`${key}.${inner}`, own] as const);
    throw new ConfigError('config.value', 'detectors must be a table of settings.', {
      file,
      line: lineOfKey(text, key),
    });
  });
}

/** `known` are the keys that may stand there; those of a table within a value come without the table's name. */
function unknownKey(key: string, known: readonly string[], at: ValuePlace): ConfigError {
  const own = known === INNER_KEYS ? (key.split('.').at(-1) ?? key) : key;
  const near = own.length > LONGEST_SHOWN ? null : nearest(own, known);
  const advice =
    near === null ? 'see docs/reference/configuration.md for the keys there are.' : `did you mean ${near}?`;
  return new ConfigError('config.unknown-key', `unknown key ${shownKey(key)}; ${advice}`, {
    file: at.file,
    line: at.line ?? null,
  });
}

const LONGEST_SHOWN = 32;

/** Somebody may have pasted a secret where a key should stand: only what could be a key is shown. */
const shownKey = (key: string): string =>
  /^[\w.[\]-]*$/.test(key) && key.length <= LONGEST_SHOWN ? key : '(not shown)';

function shownPath(path: readonly unknown[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shownKey(String(step))}`)).join('');
}
