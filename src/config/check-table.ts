import * as v from 'valibot';
import { isTable, lineOfKey } from './document.js';
import type { Document } from './document.js';
import { ConfigError } from './error.js';
import { FIELDS, FILE_KEYS } from './fields.js';
import { MODE_RULE_KEYS } from './guard-values.js';
import { nearest } from './nearest.js';
import type { SettingKey } from './settings.js';
import { CUSTOM_KEYS } from './custom-values.js';
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

/** Names of the tables that group settings. */
export const TABLES: readonly string[] = [
  ...new Set(SETTING_KEYS.flatMap((key) => (key.includes('.') ? [key.slice(0, key.indexOf('.'))] : []))),
];
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
    else throw unknownKey({ shown: shownKey(key), own: key }, FILE_LEVEL_KEYS, at);
  }
  return { values, extends: extending, locked };
}

/** The value as the program uses it. Throws a ConfigError that names the key and what it takes, never the value. */
export const checkValue = (key: SettingKey, value: unknown, at: ValuePlace): unknown =>
  checked<v.GenericSchema>(FIELDS[key], value, at);

export const isSetting = (key: string): key is SettingKey => Object.hasOwn(FIELDS, key);

type Checkable<S extends v.GenericSchema> = { readonly schema: S; readonly form: string };

function checked<S extends v.GenericSchema>(of: Checkable<S>, value: unknown, at: ValuePlace): v.InferOutput<S> {
  const result = v.safeParse(of.schema, value);
  if (result.success) return result.output;
  // A misspelt key is most often the reason why another one is missing, so it is told first.
  const unknown = result.issues.find((one) => one.type === 'strict_object' && one.expected === 'never');
  const steps = ((unknown ?? result.issues[0]).path ?? []).map((step) => step.key);
  const inside = `${at.name}${shownPath(steps)}`;
  if (unknown !== undefined) throw unknownKey({ shown: inside, own: String(steps.at(-1)) }, INNER_KEYS, at);
  const where = steps.length === 0 ? '' : ` (wrong at ${inside})`;
  throw new ConfigError('config.value', `${at.name} must be ${of.form}${where}.`, {
    file: at.file,
    line: at.line ?? null,
  });
}

/** Keys of the tables that are values: of a rule and of `extends`. */
const INNER_KEYS = [...RULE_KEYS, ...MODE_RULE_KEYS, ...CUSTOM_KEYS, 'sha256'];

/** Tables of settings become keys with a dot. */
function flatten({ table, file, text }: Document): readonly (readonly [string, unknown])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    if (!TABLES.includes(key)) return [[key, value] as const];
    if (isTable(value)) return Object.entries(value).map(([inner, own]) => [`${key}.${inner}`, own] as const);
    throw new ConfigError('config.value', `${key} must be a table of settings.`, {
      file,
      line: lineOfKey(text, key),
    });
  });
}

function unknownKey(
  key: { readonly shown: string; readonly own: string },
  known: readonly string[],
  at: ValuePlace,
): ConfigError {
  const near = key.own.length > LONGEST_KEY ? null : nearest(key.own, known);
  const advice =
    near === null ? 'see docs/reference/configuration.md for the keys there are.' : `did you mean ${near}?`;
  return new ConfigError('config.unknown-key', `unknown key ${key.shown}; ${advice}`, {
    file: at.file,
    line: at.line ?? null,
  });
}

const LONGEST_KEY = 32;

/** Somebody may have pasted a secret where a key should stand: only what looks like the name of a setting is shown. */
const shownKey = (key: string): string => (/^[a-z_.-]+$/.test(key) && key.length <= LONGEST_KEY ? key : '(not shown)');

function shownPath(path: readonly unknown[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shownKey(String(step))}`)).join('');
}
