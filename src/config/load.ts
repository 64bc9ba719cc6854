import { isDeepStrictEqual } from 'node:util';
import { SETTING_KEYS, TABLES } from './check-table.js';
import type { LayerValues } from './check-table.js';
import { ConfigError } from './error.js';
import { FIELDS, PROFILES } from './fields.js';
import type { Layer, Loaded, LoadOptions, Origin, RuleSetting, SettingKey, Settings } from './settings.js';
import { readLayers } from './sources.js';
import { readEnvironment, readFlags, variableOf } from './value-text.js';

type Step = {
  readonly layer: Layer;
  readonly source: string | null;
  readonly values: LayerValues;
  readonly locked: readonly SettingKey[];
};
type Layered = { readonly value: unknown; readonly origin: Origin };

/**
 * Reads all layers and puts them together: for each setting, the strongest layer that has it gives the whole value. Throws a
 * ConfigError for the first thing that is wrong, before anything is scanned.
 */
export async function loadSettings(options: LoadOptions): Promise<Loaded> {
  const environment = readEnvironment(options.env);
  const steps: readonly Step[] = [
    ...(await readLayers(options)),
    { layer: 'environment', source: null, values: environment.values, locked: [] },
    { layer: 'flags', source: null, values: readFlags(options.flags), locked: [] },
  ];
  const { values, locked } = layered(steps);
  const origins = Object.fromEntries(SETTING_KEYS.map((key) => [key, at(values, key).origin]));
  return {
    settings: settingsOf(values, [...locked.keys()]),
    origins: origins as Record<SettingKey, Origin>,
    warnings: environment.warnings,
  };
}

function layered(steps: readonly Step[]): {
  readonly values: Map<SettingKey, Layered>;
  readonly locked: ReadonlyMap<SettingKey, string | null>;
} {
  const values = new Map<SettingKey, Layered>(
    SETTING_KEYS.map((key) => [key, { value: FIELDS[key].fallback, origin: { layer: 'built-in', source: null } }]),
  );
  const locked = new Map<SettingKey, string | null>();
  for (const step of steps) {
    for (const [key, value] of step.values) {
      refuseLocked({ key, value, step }, { before: at(values, key).value, locked });
      values.set(key, {
        value,
        origin: { layer: step.layer, source: step.layer === 'environment' ? variableOf(key) : step.source },
      });
    }
    for (const key of step.locked) locked.set(key, step.source);
  }
  applyProfile(values);
  return { values, locked };
}

/** What a profile sets, where nothing else sets it. */
function applyProfile(values: Map<SettingKey, Layered>): void {
  const { value, origin } = at(values, 'profile');
  const profile = PROFILES[value as keyof typeof PROFILES];
  const set = { min_confidence: profile.minConfidence, 'detectors.weights': profile.weights } as const;
  for (const key of ['min_confidence', 'detectors.weights'] as const) {
    if (at(values, key).origin.layer === 'built-in') values.set(key, { value: set[key], origin });
  }
}

type Attempt = { readonly key: SettingKey; readonly value: unknown; readonly step: Step };

/** Saying again what the organisation said is no change. */
function refuseLocked(
  { key, value, step }: Attempt,
  { before, locked }: { readonly before: unknown; readonly locked: ReadonlyMap<SettingKey, string | null> },
): void {
  if (!locked.has(key) || isDeepStrictEqual(value, before)) return;
  const who =
    step.layer === 'flags' ? 'the command line' : step.layer === 'environment' ? variableOf(key) : 'this file';
  throw new ConfigError(
    'config.locked',
    `${who} may not change ${key}: ${locked.get(key) ?? 'the organisation'} locks it; take it out.`,
    { file: step.source },
  );
}

function at(values: ReadonlyMap<SettingKey, Layered>, key: SettingKey): Layered {
  const found = values.get(key);
  if (found === undefined) throw new TypeError(`no value for ${key}`);
  return found;
}

function settingsOf(values: ReadonlyMap<SettingKey, Layered>, locked: readonly SettingKey[]): Settings {
  const settings: Record<string, unknown> = { locked };
  const tables = new Map(TABLES.map((table) => [table, {} as Record<string, unknown>]));
  for (const key of SETTING_KEYS) {
    const dot = key.indexOf('.');
    const table = tables.get(key.slice(0, Math.max(0, dot))) ?? settings;
    table[camel(key.slice(dot + 1))] = key === 'rules' ? rulesOf(at(values, key)) : at(values, key).value;
  }
  for (const [name, table] of tables) settings[camel(name)] = table;
  // Every key of the table was set, each with a value that its own schema gave: that is what the type says.
  return settings as Settings;
}

function rulesOf({ value, origin }: Layered): readonly RuleSetting[] {
  const rules = value as readonly Omit<RuleSetting, 'ref'>[];
  return rules.map((rule, index) => ({ ...rule, ref: `${origin.source ?? origin.layer}: rules[${index}]` }));
}

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
