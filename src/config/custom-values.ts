import * as v from 'valibot';
import { SEVERITIES } from '../model/index.js';
import { confidence, text } from './values.js';

const MOST_DETECTORS = 500;
const MOST_ITEMS = 200;
const LONGEST_PATTERN = 4000;
const LONGEST_EXAMPLE = 4000;
/** As far as a detector may look, in bytes. */
const FARTHEST = 4096;

const pattern = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PATTERN));
const list = <T extends v.GenericSchema<unknown, string>>(item: T) =>
  v.optional(v.pipe(v.array(item), v.maxLength(MOST_ITEMS), v.readonly()), []);
const bytes = (fallback: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FARTHEST)), fallback);
const example = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_EXAMPLE));
const https = v.pipe(text, v.regex(/^https:\/\/\S+$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/), v.maxLength(100));

const part = v.strictObject({
  name: text,
  format: pattern,
  within: bytes(400),
  required: v.optional(v.boolean(), true),
});

/** Keys as in the file; the names that the program uses follow in the transformation. */
const table = v.strictObject({
  id,
  title: v.nullish(text, null),
  severity: v.optional(v.picklist(SEVERITIES), 'high'),
  format: v.nullish(pattern, null),
  pattern: v.nullish(pattern, null),
  ignore_case: v.optional(v.boolean(), false),
  literals: list(text),
  max_length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(FARTHEST)), 512),
  near: list(text),
  near_before: bytes(64),
  near_after: bytes(0),
  parts: v.optional(v.pipe(v.array(part), v.maxLength(4), v.readonly()), []),
  checks: list(text),
  entropy: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(8)), null),
  confidence: v.nullish(confidence, null),
  allow_values: list(pattern),
  allow_words: list(text),
  about: v.nullish(text, null),
  revoke: v.nullish(text, null),
  docs: v.nullish(https, null),
  found: list(example),
  clean: list(example),
});

/** The keys of one detector, and of its parts. */
export const CUSTOM_KEYS: readonly string[] = [...Object.keys(table.entries), ...Object.keys(part.entries)];

const detector = v.pipe(
  table,
  v.transform((given) => ({
    id: given.id,
    title: given.title,
    severity: given.severity,
    format: given.format,
    pattern: given.pattern,
    ignoreCase: given.ignore_case,
    literals: given.literals,
    maxLength: given.max_length,
    near: given.near,
    nearBefore: given.near_before,
    nearAfter: given.near_after,
    parts: given.parts,
    checks: given.checks,
    entropy: given.entropy,
    confidence: given.confidence,
    allowValues: given.allow_values,
    allowWords: given.allow_words,
    about: given.about,
    revoke: given.revoke,
    docs: given.docs,
    found: given.found,
    clean: given.clean,
  })),
  v.readonly(),
);

/** Detectors of a team, each id once. */
export const customDetectors = v.pipe(
  v.array(detector),
  v.maxLength(MOST_DETECTORS),
  v.check((all) => new Set(all.map((one) => one.id)).size === all.length),
  v.readonly(),
);
