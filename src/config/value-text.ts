import { FIELDS } from './fields.js';
import { checkValue, SETTING_KEYS } from './check-table.js';
import type { LayerValues } from './check-table.js';
import { ConfigError } from './error.js';
import { nearest } from './nearest.js';
import type { Flags, LoadOptions, SettingKey } from './settings.js';

/** The variable of a setting: `detectors.min_confidence` is `TIGHTLIP_DETECTORS_MIN_CONFIDENCE`. */
export const variableOf = (key: SettingKey): string => `${PREFIX}${key.replace('.', '_').toUpperCase()}`;

/** Settings of the environment. An empty variable counts as not set; an unknown one is a warning, for it may be another tool's. */
export function readEnvironment(env: LoadOptions['env']): {
  readonly values: LayerValues;
  readonly warnings: readonly string[];
} {
  const values = new Map<SettingKey, unknown>();
  for (const key of SETTING_KEYS) {
    const name = variableOf(key);
    const text = env[name];
    if (text === undefined || text === '') continue;
    if (FIELDS[key].fromText === 'none')
      throw new ConfigError('config.value', `${name} cannot be set: ${key} is set in a file only.`);
    values.set(key, checkValue(key, fromText(key, text), { file: null, name }));
  }
  return { values, warnings: unknownVariables(env) };
}

/** Settings of the command line; texts are read as those of the environment are. */
export function readFlags(flags: Flags): LayerValues {
  const given = SETTING_KEYS.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]] as const]));
  return new Map(
    given.map(([key, value]) => {
      const name = FLAG_NAMES[key] ?? `--${key.replace(/[._]/g, '-')}`;
      return [key, checkValue(key, typeof value === 'string' ? fromText(key, value) : value, { file: null, name })];
    }),
  );
}

const PREFIX = 'TIGHTLIP_';
const FLAG_NAMES: { readonly [K in SettingKey]?: string } = {
  'detectors.enable': '--detector',
  'detectors.disable': '--skip-detector',
};
/** Variables with the prefix that are no settings. */
const OTHER_VARIABLES: readonly string[] = ['TIGHTLIP_SKIP'];

/** What a file would hold where this text stands. What cannot be read comes back as it is, and fails the check. */
function fromText(key: SettingKey, text: string): unknown {
  switch (FIELDS[key].fromText) {
    case 'number':
      return numberOf(text);
    case 'boolean':
      return BOOLEANS[text.toLowerCase()] ?? text;
    case 'list':
      return listOf(text);
    case 'map':
      return Object.fromEntries(listOf(text).map(pairOf));
    case 'text':
      return text;
    case 'none':
      return text;
  }
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  yes: true,
  on: true,
  false: false,
  0: false,
  no: false,
  off: false,
};

const numberOf = (text: string): unknown => (/^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text);

/** Parts between commas; those within braces belong to a glob. */
const listOf = (text: string): readonly string[] =>
  (text.match(/(?:\{[^{}]*\}|[^,])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');

function pairOf(pair: string): readonly [string, unknown] {
  const [name = '', value = ''] = pair.split('=', 2).map((part) => part.trim());
  return [name, numberOf(value)];
}

function unknownVariables(env: LoadOptions['env']): readonly string[] {
  const known = SETTING_KEYS.map(variableOf);
  const others = Object.keys(env).filter(
    (name) => name.startsWith(PREFIX) && ![...known, ...OTHER_VARIABLES].includes(name),
  );
  return others.sort().flatMap((name) => {
    const near = nearest(name, known);
    return near === null ? [] : [`The environment variable ${name} is no setting; did you mean ${near}?`];
  });
}
