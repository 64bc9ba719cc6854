import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaProblem } from '../../src/cli/report/schema-problem.js';
import { RESULT_SCHEMA } from '../../src/report/index.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const place: Json = {
  kind: 'file',
  path: 'a',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  commit: null,
  author: null,
  date: null,
  via: ['base64'],
  what: null,
};
const finding: Json = {
  fingerprint: 'ab'.repeat(16),
  detector: 'a.b',
  title: 't',
  provider: 'p',
  severity: 'high',
  confidence: 0.9,
  preview: '…',
  liveness: 'unchecked',
  places: [place],
  introduced: { commit: 'c', author: 'a', date: 'd' },
  removed: null,
  atTip: true,
  refs: ['r'],
  evidence: [{ kind: 'entropy', weight: -1.5, because: 'b' }],
  fix: { revoke: 'r', docs: 'd' },
};
const valid: Json = {
  schemaVersion: 1,
  tool: { name: 'tightlip', version: 'v', rules: 'r' },
  scan: {
    state: 'complete',
    target: '.',
    started: 's',
    ms: 1,
    what: ['tree'],
    units: 1,
    bytes: 1,
    commits: 0,
    refs: 0,
    head: null,
  },
  findings: [finding],
  suppressed: [{ fingerprint: 'cd'.repeat(16), by: 'allow', reason: 'r', until: null, finding }],
  stale: [{ ref: 'r', because: 'b' }],
  gaps: [{ stage: 's', where: 'w', because: 'b' }],
  warnings: ['w'],
};

/** Every way to a value inside. */
const ways = (value: Json, way: readonly string[] = []): readonly (readonly string[])[] =>
  value === null || typeof value !== 'object'
    ? [way]
    : [way, ...Object.entries(value).flatMap(([key, inner]) => ways(inner, [...way, key]))];

/** A copy in which the value at the way is another one, or gone. */
function changed(value: Json, way: readonly string[], to: Json | undefined): Json {
  const [key, ...rest] = way;
  if (key === undefined || value === null || typeof value !== 'object') return to ?? null;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== key) return [[name, inner]];
    if (rest.length > 0) return [[name, changed(inner, rest, to)]];
    return to === undefined ? [] : [[name, to]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const fits = new Ajv2020({ strict: false }).compile(RESULT_SCHEMA);
const other = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    true,
    0,
    -1,
    0.5,
    1,
    2,
    '',
    'x',
    'high',
    'tree',
    'ab'.repeat(16),
    [],
    {},
    ['x'],
    [1],
    ['tree'],
  ),
  fc.jsonValue().map((value) => value as Json),
);

describe('schemaProblem', () => {
  it('takes a whole result', () => {
    expect(fits(valid)).toBe(true);
    expect(schemaProblem(valid, RESULT_SCHEMA)).toBeNull();
  });

  it('agrees with ajv on every change of one value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways(valid)), other, (way, to) => {
        const value = changed(valid, way, to);
        expect(schemaProblem(value, RESULT_SCHEMA) === null).toBe(fits(value));
      }),
      { numRuns: 3000 },
    );
  });
});
