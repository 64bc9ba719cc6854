// https://www.unkey.com/docs/security/root-keys
import {
  ALPHABETS,
  base58,
  checksum,
  defineDetector,
  fail,
  lookAlikes,
  pass,
  pattern,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

/** CRC-32C (Castagnoli) of a text. */
const crc32c = (text: string): number => {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
const DIGITS = ALPHABETS.base58.chars;
/** Six check characters at the end: the sum of all text before them, in base 58, padded with its zero. */
const sumOf = (before: string): string => {
  let text = '';
  for (let rest = crc32c(before); rest > 0; rest = Math.floor(rest / 58)) text = (DIGITS[rest % 58] ?? '') + text;
  return text.padStart(6, '1');
};
const root = token`unkey_${base58(8)}unkeyv1${base58(36)}${checksum(ALPHABETS.base58, 6, sumOf)}`;
const dashboard = token`unkey_3Z${base58(22)}`;
const customer = pattern({
  literals: ['unkeyv1'],
  before: 26,
  maxLength: 74,
  source:
    '(?:^|[^A-Za-z0-9_])((?:[A-Za-z0-9_]{0,15}[A-Za-z0-9]_)?[1-9A-HJ-NP-Za-km-z]{8}unkeyv1[1-9A-HJ-NP-Za-km-z]{42})(?:[^A-Za-z0-9]|$)',
  format: '[<1–16 letters, digits and _>_]<8 base58>unkeyv1<36 base58><6 check characters>',
  sample: (rng) => {
    const text = `${rng.pick(['sk_live', 'acme', 'prod'])}_${rng.text(DIGITS, 8)}unkeyv1${rng.text(DIGITS, 36)}`;
    return text + sumOf(text);
  },
});
const check = (text: string): CheckResult =>
  sumOf(text.slice(0, -6)) === text.slice(-6)
    ? pass('its check characters are right')
    : fail('its check characters are wrong');

export default [
  defineDetector({
    id: 'unkey.root-key',
    title: 'Unkey root key',
    provider: 'Unkey',
    severity: 'critical',
    shape: root,
    decoys: lookAlikes(root),
    claims: ['unkey.customer-key'],
    docs: {
      about: 'Makes, changes and ends the API keys of its owner’s customers.',
      revoke: 'app.unkey.com → Settings → Root keys → Delete; at once.',
      source: 'https://www.unkey.com/docs/security/root-keys',
    },
  }),
  defineDetector({
    id: 'unkey.dashboard-root-key',
    title: 'Unkey root key (made before 2026)',
    provider: 'Unkey',
    severity: 'critical',
    shape: dashboard,
    decoys: lookAlikes(dashboard),
    docs: {
      about: 'Makes, changes and ends the API keys of its owner’s customers.',
      revoke: 'app.unkey.com → Settings → Root keys → Delete; at once.',
      source: 'https://www.unkey.com/docs/security/root-keys',
    },
  }),
  defineDetector({
    id: 'unkey.customer-key',
    title: 'API key that Unkey issued for another service',
    provider: 'Unkey',
    severity: 'high',
    shape: customer,
    decoys: (rng) => [customer.sample(rng).slice(0, -1), `${customer.sample(rng).slice(0, -6)}111111`],
    check,
    prior: 0.9,
    docs: {
      about: 'Uses the service that issued it in its customer’s name.',
      revoke: 'The service that it belongs to can end it; the owner renews it there.',
      source: 'https://www.unkey.com/docs/security/overview',
    },
  }),
];
