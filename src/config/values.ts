import * as v from 'valibot';
import { globProblem } from './glob-braces.js';

const LONGEST_TEXT = 1000;
const MOST_ITEMS = 1000;
const MOST_RULES = 2000;

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
};
const DURATIONS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Text of one line, not empty, of bounded length. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));

const glob = v.pipe(
  text,
  v.check((pattern) => globProblem(pattern) === null),
);

/** One glob or a list of them; always read as a list. */
export const globList = oneOrMany(glob);

/** Bytes, from a whole number or a text such as `100MB` (millions) or `100MiB` (of 1024). */
export const size = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((given) => scaled(String(given), UNITS, (unit) => unit.toUpperCase())),
  v.number(),
  v.integer(),
  v.minValue(1),
);

/** Milliseconds, from a text such as `90s`, `10m` or `1h`; 0 means no limit. */
export const duration = v.pipe(
  v.union([v.literal(0), v.string()]),
  v.transform((given) => (Number(given) === 0 ? 0 : scaled(String(given), DURATIONS, (unit) => unit))),
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(2 ** 31 - 1),
);

/** A day that exists, as YYYY-MM-DD; TOML's own dates are taken too. */
export const day = v.pipe(
  v.union([
    v.string(),
    v.pipe(
      v.date(),
      v.transform((date) => date.toISOString()),
    ),
  ]),
  v.check(isDay),
);

/** 0 to 1. */
export const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Log-odds that are added to a confidence. */
export const weight = v.pipe(v.number(), v.minValue(-6), v.maxValue(6));

/** A detector's id, or a family with `*`. */
export const detectorPattern = v.pipe(v.string(), v.regex(/^(?:\*|[a-z0-9][a-z0-9._-]{0,98}(?:\.\*)?)$/));

/** One detector pattern or a list of them; always read as a list. */
export const detectorPatterns = oneOrMany(detectorPattern);

/** The keys of one rule. */
export const RULE_KEYS = ['path', 'detector', 'below', 'reason', 'until'] as const;

const rule = v.pipe(
  v.strictObject({
    path: v.optional(globList, []),
    detector: v.optional(detectorPatterns, []),
    below: v.nullish(confidence, null),
    reason: text,
    until: v.nullish(day, null),
  }),
  v.check((given) => given.path.length + given.detector.length > 0 || given.below !== null),
  v.readonly(),
);

export const rules = v.pipe(v.array(rule), v.maxLength(MOST_RULES), v.readonly());

function oneOrMany(item: v.GenericSchema<unknown, string>) {
  return v.pipe(
    v.union([item, v.pipe(v.array(item), v.maxLength(MOST_ITEMS))]),
    v.transform((given): readonly string[] => (typeof given === 'string' ? [given] : given)),
  );
}

function scaled(given: string, units: Readonly<Record<string, number>>, fold: (unit: string) => string): number {
  const parts = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(given.trim());
  const factor = parts === null ? undefined : units[fold(parts[2] ?? '')];
  return factor === undefined ? Number.NaN : Math.round(Number(parts?.[1]) * factor);
}

function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const at = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(given);
}
