// https://docs.mapbox.com/accounts/guides/tokens/
import {
  base64url,
  defineDetector,
  fail,
  jsonPart,
  jsonSegment,
  pass,
  token,
  type CheckResult,
  type TokenShape,
  unknown,
  keyed,
  base36,
  oneOf,
} from '../../src/detector/index.js';

const provider = 'Mapbox';
const source = 'https://docs.mapbox.com/accounts/guides/tokens/';
const revoke = 'console.mapbox.com → Tokens → Delete or rotate; at once.';

const shapeOf = (prefix: string): TokenShape =>
  token`${prefix}.eyJ${jsonPart((rng) => ({ u: rng.text('abcdefghijk', 7), a: `c${rng.text('abcdefghijklmnopqrstuvwxyz0123456789', 24)}` }), 'eyJ', 400)}.${base64url(22)}`;
const secret = shapeOf('sk');
const publicToken = shapeOf('pk');
const temporary = shapeOf('tk');

function accountCheck(text: string): CheckResult {
  const inside = jsonSegment(text.split('.')[1] ?? '');
  if (inside === null) return unknown('what it holds cannot be read');
  return typeof inside['u'] === 'string'
    ? pass('it decodes to an account’s token')
    : fail('it does not decode to an account’s token');
}

export default [
  defineDetector({
    id: 'mapbox.secret-token',
    title: 'Mapbox secret token',
    provider,
    severity: 'high',
    shape: secret,
    check: accountCheck,
    random: false,
    decoys: (rng) => [secret.sample(rng).slice(0, -1), secret.sample(rng).replace('sk.', 'sk-')],
    docs: { about: 'Uploads and changes an account’s maps and tokens within its scopes, at its cost.', revoke, source },
  }),
  defineDetector({
    id: 'mapbox.temporary-token',
    title: 'Mapbox temporary token',
    provider,
    severity: 'low',
    shape: temporary,
    check: accountCheck,
    random: false,
    decoys: (rng) => [temporary.sample(rng).slice(0, -1)],
    docs: { about: 'Acts within its scopes for an hour at most.', revoke: 'It ends by itself after an hour.', source },
  }),
  defineDetector({
    id: 'mapbox.public-token',
    title: 'Mapbox public token',
    provider,
    severity: 'info',
    shape: publicToken,
    check: accountCheck,
    random: false,
    decoys: (rng) => [publicToken.sample(rng).slice(0, -1)],
    docs: { about: 'Draws maps in browsers at an account’s cost; public by design.', revoke, source },
  }),
  keyed({
    id: 'mapbox.token-by-name',
    provider,
    title: 'Mapbox token (beside its vendor’s name)',
    severity: 'low',
    shape: token`${oneOf('pk.', 'sk.', 'tk.')}${base36(60)}.${base36(22)}`,
    words: ['mapbox'],
    shortLiteral: 'the name must stand before it, and both lengths behind it are fixed',
    about: 'Uses maps at its owner’s cost; a secret one also changes styles and data sets.',
    revoke,
    source,
  }),
];
