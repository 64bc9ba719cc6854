// https://docs.asaas.com/docs/authentication-2
import { ALPHABETS, defineDetector, type DetectorSpec, pattern, type PatternShape } from '../../src/detector/index.js';

/** The dollar sign at its start is often lost to a shell. */
const keyOf = (kind: string): PatternShape =>
  pattern({
    literals: [`aact_${kind}`],
    before: 2,
    maxLength: 270,
    source: `(?:^|[^A-Za-z0-9_])(\\$?aact_${kind}[A-Za-z0-9+/=:]{60,250})(?:[^A-Za-z0-9+/=:_]|$)`,
    format: `$aact_${kind}<60–250 base64>`,
    publicPrefix: 6,
    sample: (rng) => `$aact_${kind}${rng.text(ALPHABETS.base62.chars, 100 + rng.int(60))}`,
  });
const decoysOf =
  (shape: PatternShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).replace('aact', 'aacc')];
const apiKey = keyOf('prod_');
const sandboxKey = keyOf('hmlg_');
const legacyKey = keyOf('');

export default [
  defineDetector({
    id: 'asaas.api-key',
    title: 'Asaas API key',
    provider: 'Asaas',
    severity: 'critical',
    shape: apiKey,
    verify: {
      url: 'https://api.asaas.com/v3/myAccount/commercialInfo/',
      method: 'GET',
      auth: { header: 'access_token' },
      live: [200],
      dead: [401],
    },
    decoys: decoysOf(apiKey),
    docs: {
      about: 'Charges, pays out and transfers money of the account.',
      revoke: 'Integrações → Chaves de API → Excluir.',
      source: 'https://docs.asaas.com/docs/authentication-2',
    },
  }),
  defineDetector({
    id: 'asaas.sandbox-key',
    title: 'Asaas sandbox API key',
    provider: 'Asaas',
    severity: 'low',
    shape: sandboxKey,
    decoys: decoysOf(sandboxKey),
    docs: {
      about: 'Reads and changes test data of the sandbox; moves no money.',
      revoke: 'Sandbox → Integrações → Chaves de API → Excluir.',
      source: 'https://docs.asaas.com/docs/authentication-2',
    },
  }),
  defineDetector({
    id: 'asaas.legacy-key',
    title: 'Asaas API key (old form)',
    provider: 'Asaas',
    severity: 'high',
    shape: legacyKey,
    decoys: decoysOf(legacyKey),
    docs: {
      about: 'Charges, pays out and transfers money of the account, or of its sandbox.',
      revoke: 'Integrações → Chaves de API → Excluir.',
      source: 'https://docs.asaas.com/docs/authentication-2',
    },
  }),
];
