import fc from 'fast-check';
import {
  EVIDENCE_KINDS,
  fingerprintOf,
  LIVENESS,
  METADATA_KINDS,
  PLACE_KINDS,
  SCOPES,
  Secret,
  SEVERITIES,
  SUPPRESSED_BY,
  type Finding,
  type Place,
  type Result,
} from '../../src/model/index.js';
import { bodyOf } from './sample.js';

/** Whatever stands behind a line break in a hostile text; no line of a report may begin with it. */
export const INJECTED = 'INJECTED';

const HOSTILE = [
  `\n${INJECTED}`,
  `\r${INJECTED}`,
  `\r\n${INJECTED}`,
  '\u001b[31m',
  '\u001b]8;;x\u0007',
  '\u009b2J',
  '\u0000',
  '\t',
  '\u007f',
  '\u202e',
  '\u2066',
  ']]>',
  '-->',
  '<!--',
  '<script>',
  '</code>',
  '&amp;',
  '"',
  "'",
  '::error::',
  '::',
  '%0A',
  '%',
  ':',
  ',',
  ';',
  '=',
  '+1',
  '-1',
  '@user',
  '＝',
  '|',
  '`',
  '```',
  '**',
  '[x](javascript:y)',
  '{0}',
  '\\',
  '/',
  '//',
  '../',
  '#',
  '?',
  ' ',
  '\u2028',
  '\ufffe',
  '\ud800',
  '😀',
  'é',
  'a',
  'www.x.example',
] as const;

/** Text that tries to break out of every format. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

/** A date is made by git and by us; it is the one text that nobody else writes. */
const date = fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000).toISOString());
const objectId = fc.nat().map((seed) => fingerprintOf('object', Buffer.from(String(seed))).padEnd(40, '0'));
const mark = fc.record({ commit: objectId, author: hostileText, date });
const position = fc.integer({ min: 1, max: 1e6 });

export const anyPlace: fc.Arbitrary<Place> = fc.record(
  {
    kind: fc.constantFrom(...PLACE_KINDS),
    path: hostileText,
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    commit: fc.option(objectId),
    author: fc.option(hostileText),
    date: fc.option(date),
    via: fc.array(fc.constantFrom('base64', 'hex'), { maxLength: 2 }),
    what: fc.option(fc.constantFrom(...METADATA_KINDS)),
    part: hostileText,
  },
  {
    requiredKeys: ['kind', 'path', 'line', 'column', 'endLine', 'endColumn', 'commit', 'author', 'date', 'via', 'what'],
  },
);

/** A finding and, beside it, the secret it is about, which it does not hold. */
export type Hidden = { readonly secret: string; readonly finding: Finding };

/** Random-looking text with, in the long ones, a sign in the middle that each format escapes in its own way. */
const secretText = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 8, max: 20 })).map(([seed, length]) => bodyOf(`short ${seed}`, length)),
  fc
    .tuple(fc.nat(), fc.integer({ min: 10, max: 30 }), fc.constantFrom('', '"', '<', '%', ',', '\n', '=', '&'))
    .map(([seed, half, sign]) => bodyOf(`head ${seed}`, half) + sign + bodyOf(`tail ${seed}`, half)),
);

const hidden: fc.Arbitrary<Hidden> = fc
  .record({
    secret: secretText,
    publicPrefix: fc.nat(12),
    detector: hostileText,
    title: hostileText,
    provider: hostileText,
    severity: fc.constantFrom(...SEVERITIES),
    confidence: fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
    liveness: fc.constantFrom(...LIVENESS),
    places: fc.array(anyPlace, { maxLength: 6 }),
    introduced: fc.option(mark),
    removed: fc.option(mark),
    atTip: fc.option(fc.boolean()),
    refs: fc.array(hostileText, { maxLength: 5 }),
    revoke: hostileText,
    docs: fc.oneof(
      hostileText,
      hostileText.map((end) => `https://docs.example/${end}`),
    ),
    evidence: fc.array(
      fc.record({
        kind: fc.constantFrom(...EVIDENCE_KINDS),
        weight: fc.integer({ min: -50, max: 50 }),
        because: hostileText,
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ secret: text, publicPrefix, revoke, docs, ...rest }) => {
    const secret = new Secret(Buffer.from(text), { family: rest.detector, publicPrefix });
    return {
      secret: text,
      finding: { ...rest, fingerprint: secret.fingerprint, preview: secret.preview, fix: { revoke, docs } },
    };
  });

const scan = fc.record({
  state: fc.constantFrom('complete' as const, 'incomplete' as const),
  target: hostileText,
  started: date,
  ms: fc.nat(1e6),
  what: fc.uniqueArray(fc.constantFrom(...SCOPES)),
  units: fc.nat(),
  bytes: fc.nat(),
  commits: fc.nat(),
  refs: fc.nat(),
  head: fc.option(objectId),
});

export type Planted = { readonly result: Result; readonly secrets: readonly Hidden[] };

/** A random result and the secrets that it must not tell. */
export const planted: fc.Arbitrary<Planted> = fc
  .record({
    scan,
    found: fc.array(hidden, { maxLength: 4 }),
    setAside: fc.array(fc.tuple(hidden, fc.constantFrom(...SUPPRESSED_BY), hostileText, fc.option(date)), {
      maxLength: 2,
    }),
    stale: fc.array(fc.record({ ref: hostileText, because: hostileText }), { maxLength: 3 }),
    gaps: fc.array(fc.record({ stage: hostileText, where: hostileText, because: hostileText }), { maxLength: 12 }),
    warnings: fc.array(hostileText, { maxLength: 3 }),
    version: hostileText,
  })
  .map(({ found, setAside, version, ...rest }) => ({
    result: {
      schemaVersion: 1,
      tool: { name: 'tightlip', version, rules: 'sha256:0' },
      ...rest,
      findings: found.map((one) => one.finding),
      suppressed: setAside.map(([one, by, reason, until]) => ({
        fingerprint: one.finding.fingerprint,
        by,
        reason,
        until,
        finding: one.finding,
      })),
    },
    secrets: [...found, ...setAside.map(([one]) => one)],
  }));

export const anyOptions = fc.record({
  color: fc.boolean(),
  width: fc.integer({ min: 0, max: 200 }),
  hyperlinks: fc.boolean(),
  verbose: fc.boolean(),
  showSuppressed: fc.boolean(),
  context: fc.record({
    root: fc.constantFrom('/srv/a b', 'C:\\work\\x'),
    repositoryUrl: fc.constantFrom('https://git.example/a.git', 'not a url'),
  }),
});
