// https://www.tinybird.co/docs/forward/administration/tokens
import {
  ALPHABETS,
  base64url,
  bearer,
  defineDetector,
  fail,
  jsonSegment,
  made,
  oneOf,
  optional,
  pass,
  token,
  unknown,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

/** The JSON is written with a blank after each colon, as Python writes it. */
const payload = (rng: Rng): string => {
  const id = (): string => [8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-');
  return Buffer.from(
    `{"u": "${id()}", "id": "${id()}", "host": "${rng.pick(['eu_shared', 'us_east', 'gcp-europe-west3'])}"}`,
  ).toString('base64url');
};
const OPENING = 'eyJ1Ijog';
const shape = token`p.eyJ1Ijog${made(base64url(60, 240), (rng) => payload(rng).slice(OPENING.length))}${optional(oneOf('=', '=='))}.${base64url(43)}`;
const claimsOf = (text: string): Readonly<Record<string, unknown>> | null =>
  jsonSegment((text.split('.')[1] ?? '').replace(/=+$/, ''));
const HOSTS: Readonly<Record<string, string>> = { eu_shared: 'api.tinybird.co', us_east: 'api.us-east.tinybird.co' };
const hostOf = (text: string): string => HOSTS[String(claimsOf(text)?.['host'])] ?? '';
const check = (text: string): CheckResult => {
  const claims = claimsOf(text);
  if (claims === null) return unknown('what it holds cannot be read');
  if (!('u' in claims) || !('id' in claims)) return fail('it names no user and token');
  return pass(
    typeof claims['host'] === 'string' ? `a token for ${claims['host'].slice(0, 40)}` : 'it names its user and itself',
  );
};

export default defineDetector({
  id: 'tinybird.token',
  title: 'Tinybird token',
  provider: 'Tinybird',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace('p.', 'q.')],
  check,
  random: false,
  verify: bearer('https://{host}/v0/datasources', {
    live: [200],
    dead: [],
    pieces: (text) => ({ host: hostOf(text) }),
  }),
  docs: {
    about:
      'Reads a workspace’s data or, as admin token, changes and deletes it. Read tokens of single endpoints often stand in dashboards openly.',
    revoke: 'Workspace → Tokens → Refresh or Delete; at once.',
    source: 'https://www.tinybird.co/docs/forward/administration/tokens',
  },
});
