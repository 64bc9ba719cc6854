// https://www.rfc-editor.org/rfc/rfc7517
import {
  blockRound,
  defineDetector,
  finder,
  latin1,
  type FinderHit,
  type FinderShape,
  type Found,
  type Rng,
} from '../../src/detector/index.js';

const REACH = 4000;
/** `"d": "…"`, where the JSON may stand inside a string. */
const member = (name: string): RegExp =>
  new RegExp(`[{,\\s]\\\\{0,3}"${name}\\\\{0,3}"\\s*:\\s*\\\\{0,3}"([A-Za-z0-9_-]+)\\\\{0,3}"`);
const KTY = /\\{0,3}"kty\\{0,3}"\s*:\s*\\{0,3}"(RSA|EC|OKP|oct)\\{0,3}"/;
const PRIVATE = member('d');
const SYMMETRIC = member('k');
const MODULUS = member('n');

/** Lengths of `d` in characters: 32, 48, 57 and 66 bytes of curves; an RSA exponent is about as long as its modulus. */
const CURVE_LENGTHS = new Set([43, 64, 76, 88]);

function isPrivate(kty: string, d: string, text: string): boolean {
  if (kty !== 'RSA') return CURVE_LENGTHS.has(d.length);
  const n = MODULUS.exec(text)?.[1] ?? '';
  return n.length >= 170 && Math.abs(n.length - d.length) <= 6;
}

const find =
  (symmetric: boolean) =>
  (hit: FinderHit): readonly Found[] => {
    const block = blockRound(hit);
    if (block === null) return [];
    const text = latin1(hit.bytes, block);
    const kty = KTY.exec(text)?.[1] ?? '';
    const value = (symmetric ? SYMMETRIC : PRIVATE).exec(text)?.[1] ?? '';
    if (value === '' || kty === '' || symmetric !== (kty === 'oct')) return [];
    if (symmetric ? value.length < 16 : !isPrivate(kty, value, text)) return [];
    return [{ span: block, extent: block }];
  };

const number = (rng: Rng, bytes: number): string =>
  Buffer.from(Array.from({ length: bytes }, () => rng.int(256))).toString('base64url');
const sampleSymmetric = (rng: Rng): string => `{"kty":"oct","k":"${number(rng, rng.pick([32, 64]))}","alg":"HS256"}`;
const samplePrivate = (rng: Rng): string => {
  const [curve, size] = rng.pick([
    ['P-256', 32],
    ['P-384', 48],
    ['P-521', 66],
  ] as const);
  return rng.int(3) === 0
    ? `{"kty":"RSA","n":"${number(rng, 256)}","e":"AQAB","d":"${number(rng, 256)}"}`
    : `{ "kty": "EC", "crv": "${curve}", "x": "${number(rng, size)}", "y": "${number(rng, size)}", "d": "${number(rng, size)}" }`;
};
const shape = (format: string, symmetric: boolean): FinderShape =>
  finder({
    literals: ['"kty"', 'kty\\"'],
    before: REACH,
    after: REACH,
    maxLength: 2 * REACH,
    format,
    find: find(symmetric),
    sample: symmetric ? sampleSymmetric : samplePrivate,
  });

const revoke =
  'Make a new key, publish its public half in the key set, and take the old one out: that ends what it signed.';
const source = 'https://www.rfc-editor.org/rfc/rfc7517';
const decoys = (rng: Rng): readonly string[] => [
  `{"kty":"EC","crv":"P-256","x":"${number(rng, 32)}","y":"${number(rng, 32)}"}`,
  `{"kty":"EC","crv":"P-256","d":"${number(rng, 20)}"}`,
  `{"kty":"RSA","n":"${number(rng, 256)}","e":"AQAB"}`,
  `{"kid":"1"},{"d":"${number(rng, 32)}"},{"kty":"EC"}`,
];

export default [
  defineDetector({
    id: 'generic.jwk-private',
    title: 'private key as JSON Web Key',
    provider: 'JWK',
    severity: 'critical',
    shape: shape('{"kty": "EC", "d": "<43, 64, 76 or 88 base64url>", …}, or RSA with d as long as n', false),
    prior: 0.9,
    random: false,
    decoys,
    docs: {
      about: 'Signs tokens and requests in its owner’s name, or decrypts what is sent to it.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'generic.jwk-symmetric',
    title: 'symmetric key as JSON Web Key',
    provider: 'JWK',
    severity: 'high',
    shape: shape('{"kty": "oct", "k": "<base64url>"}', true),
    prior: 0.85,
    random: false,
    decoys: (rng) => [...decoys(rng), `{"kty":"oct","kid":"${number(rng, 32)}"}`, '{"kty":"oct","k":"short"}'],
    docs: { about: 'Signs and checks tokens, or encrypts and decrypts them, with one key for both.', revoke, source },
  }),
];
