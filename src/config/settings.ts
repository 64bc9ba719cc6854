import type * as v from 'valibot';
import type { FIELDS } from './fields.js';

/** A setting's name as in `tightlip.toml`, a dot for a table. */
export type SettingKey = keyof typeof FIELDS;

type Camel<K extends string> = K extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : K;
type Value<K extends SettingKey> = v.InferOutput<(typeof FIELDS)[K]['schema']> | (typeof FIELDS)[K]['fallback'];
type Table = SettingKey extends infer K ? (K extends `${infer T}.${string}` ? T : never) : never;
type Top = Exclude<SettingKey, `${string}.${string}` | 'rules'>;
type InTable<T extends Table> = {
  readonly [K in SettingKey as K extends `${T}.${infer R}` ? Camel<R> : never]: Value<K>;
};

/** A path rule with the place where the user finds it. `suppress` takes it as it is. */
export type RuleSetting = Value<'rules'>[number] & { readonly ref: string };

/** All settings, checked. `maxFileSize` is in bytes, `timeout` in milliseconds (0: none), `threads` 0 means as many as processors. */
export type Settings = { readonly [K in Top as Camel<K>]: Value<K> } & {
  readonly [T in Table as Camel<T>]: InTable<T>;
} & {
  readonly rules: readonly RuleSetting[];
  readonly locked: readonly SettingKey[];
};

/** From the weakest to the strongest. */
export const LAYERS = ['built-in', 'organisation', 'user', 'repository', 'environment', 'flags'] as const;
export type Layer = (typeof LAYERS)[number];

/** Where a value came from. `source` is the file or the environment variable; null for built-in values and flags. */
export type Origin = { readonly layer: Layer; readonly source: string | null };

/** Values as the command line has them: texts are read as in an environment variable. Keys as in the file. */
export type Flags = { readonly [K in SettingKey]?: unknown };

export type LoadOptions = {
  /** The folder that is scanned; its own configuration is not trusted. */
  readonly root: string;
  /** The user's home folder, or null. */
  readonly home: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly flags: Flags;
  /** Read in place of the repository's own file. The user named it: it is trusted. */
  readonly configFile?: string;
  /** Reads no user's and no repository's file. The organisation's file still holds. */
  readonly noConfig?: boolean;
  /** The organisation's file, where whoever runs the scan has one; it needs no hash. */
  readonly organisationFile?: string;
};

export type Loaded = {
  readonly settings: Settings;
  readonly origins: Readonly<Record<SettingKey, Origin>>;
  readonly warnings: readonly string[];
};
