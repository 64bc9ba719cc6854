import { PLACE_KINDS, SEVERITIES } from '../../model/index.js';

/** A JSON schema of an object that has no other fields than those that it names. */
type Fields = Readonly<Record<string, object>>;

export const objectOf = (
  properties: Fields,
  required: readonly string[] = Object.keys(properties),
): { type: 'object'; properties: Record<string, object>; required: string[]; additionalProperties: false } => ({
  type: 'object',
  properties: { ...properties },
  required: [...required],
  additionalProperties: false,
});

export const text = (description: string, more: object = {}): object => ({ type: 'string', description, ...more });
export const count = (description: string): object => ({ type: 'integer', minimum: 0, description });
export const listOf = (items: object, description = ''): object => ({
  type: 'array',
  items,
  ...(description === '' ? {} : { description }),
});

const place = objectOf({
  kind: { enum: [...PLACE_KINDS] },
  path: text('The file, or what a text was called.'),
  line: count('From 1.'),
  column: count('From 1, in UTF-16 code units.'),
  endLine: count('From 1.'),
  endColumn: count('Exclusive.'),
  via: listOf({ type: 'string' }, 'The encodings that it stands in, the outermost first.'),
});

const finding = objectOf({
  fingerprint: text('Names the secret without telling it; explain_finding takes it.'),
  detector: text('The id of the detector.'),
  title: text('What kind of secret it is.'),
  severity: { enum: [...SEVERITIES] },
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  preview: text('The public beginning and the last four characters at most: never the secret.'),
  places: listOf(place),
  because: listOf({ type: 'string' }, 'Why it is taken for a secret.'),
  revoke: text('How to make it useless.'),
});

/** The answer of both scans. */
export const SCAN_OUTPUT = objectOf({
  state: { enum: ['complete', 'incomplete'], description: 'incomplete: not all could be looked at; gaps say what.' },
  findings: listOf(finding),
  suppressed: count('Findings that were set aside with a reason.'),
  omitted: count('Findings and places that this answer leaves out, because there are too many.'),
  gaps: listOf(objectOf({ where: text('What was not looked at.'), because: text('Why.') })),
});
