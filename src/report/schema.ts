import {
  EVIDENCE_KINDS,
  LIVENESS,
  PLACE_KINDS,
  SCHEMA_VERSION,
  SCOPES,
  SEVERITIES,
  SUPPRESSED_BY,
} from '../model/index.js';

type Keywords = Readonly<Record<string, unknown>>;

/** An object whose keys are all required, but for those named as optional. The order of the keys is that of the output. */
const object = <P extends Readonly<Record<string, Keywords>>>(properties: P, optional: readonly (keyof P)[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const TEXT = { type: 'string' } as const;
const TEXT_OR_NULL = { type: ['string', 'null'] } as const;
const TRUTH = { type: 'boolean' } as const;
const COUNT = { type: 'integer', minimum: 0 } as const;
const POSITION = { type: 'integer', minimum: 1 } as const;
const FINGERPRINT = { type: 'string', pattern: '^[0-9a-f]{32}$' } as const;

const oneOf = <const V extends readonly string[]>(values: V) => ({ enum: values });
const listOf = <I extends Keywords>(items: I) => ({ type: 'array', items });
const ref = <N extends string>(name: N) => ({ $ref: `#/$defs/${name}` });
const orNull = <I extends Keywords>(schema: I) => ({ anyOf: [schema, { type: 'null' }] });

const place = object(
  {
    kind: oneOf(PLACE_KINDS),
    path: TEXT,
    line: POSITION,
    column: POSITION,
    endLine: POSITION,
    endColumn: POSITION,
    commit: TEXT_OR_NULL,
    author: TEXT_OR_NULL,
    date: TEXT_OR_NULL,
    via: listOf(TEXT),
    what: TEXT_OR_NULL,
    part: TEXT,
  },
  ['part'],
);

const finding = object(
  {
    fingerprint: FINGERPRINT,
    detector: TEXT,
    title: TEXT,
    provider: TEXT,
    severity: oneOf(SEVERITIES),
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    preview: TEXT,
    secret: TEXT,
    liveness: oneOf(LIVENESS),
    places: listOf(ref('place')),
    newest: ref('place'),
    introduced: orNull(ref('commitMark')),
    removed: orNull(ref('commitMark')),
    atTip: { type: ['boolean', 'null'] },
    refs: listOf(TEXT),
    moreRefs: COUNT,
    evidence: listOf(ref('evidence')),
    fix: object({ revoke: TEXT, docs: TEXT }),
  },
  ['secret', 'newest', 'moreRefs'],
);

const scan = object(
  {
    state: oneOf(['complete', 'incomplete']),
    target: TEXT,
    started: TEXT,
    ms: { type: 'number', minimum: 0 },
    what: listOf(oneOf(SCOPES)),
    units: COUNT,
    bytes: COUNT,
    commits: COUNT,
    refs: COUNT,
    head: TEXT_OR_NULL,
    gapsAllowed: TRUTH,
  },
  ['gapsAllowed'],
);

/**
 * The JSON schema (draft 2020-12) of `--format json`. Keys that it does not name are allowed, since fields may be added
 * without a new `schemaVersion`. The order of its properties is the order in which they are printed.
 */
export const RESULT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:tightlip:result:${SCHEMA_VERSION}`,
  title: 'Result of a tightlip scan',
  ...object(
    {
      schemaVersion: { const: SCHEMA_VERSION },
      tool: object({ name: { const: 'tightlip' }, version: TEXT, rules: TEXT }),
      scan: ref('scan'),
      findings: listOf(ref('finding')),
      suppressed: listOf(ref('suppressed')),
      stale: listOf(ref('stale')),
      gaps: listOf(ref('gap')),
      warnings: listOf(TEXT),
    },
    ['warnings'],
  ),
  $defs: {
    scan,
    place,
    commitMark: object({ commit: TEXT, author: TEXT, date: TEXT }),
    evidence: object({ kind: oneOf(EVIDENCE_KINDS), weight: { type: 'number' }, because: TEXT }),
    finding,
    suppressed: object({
      fingerprint: FINGERPRINT,
      by: oneOf(SUPPRESSED_BY),
      reason: TEXT,
      until: TEXT_OR_NULL,
      finding: ref('finding'),
    }),
    stale: object({ ref: TEXT, because: TEXT }),
    gap: object({ stage: TEXT, where: TEXT, because: TEXT }),
  },
} as const;

/** The names of the parts that the schema defines. */
export type SchemaPart = keyof typeof RESULT_SCHEMA.$defs;
