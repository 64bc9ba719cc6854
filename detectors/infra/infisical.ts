// https://infisical.com/docs/documentation/platform/token
import { defineDetector, hex, oneOf, token, uuid } from '../../src/detector/index.js';

const provider = 'Infisical';
const service = token`${oneOf(...[...'0123456789abcdef'].map((digit) => `st.${digit}`))}${oneOf(hex(23), uuidRest())}.${hex(32)}.${hex(32)}`;
const clientSecret = token`${hex(64)}`;

/** A UUID without its first digit. */
function uuidRest(): ReturnType<typeof uuid> {
  return [hex(7), ...uuid().slice(1)];
}

export default [
  defineDetector({
    id: 'infisical.service-token',
    title: 'Infisical service token',
    provider,
    severity: 'critical',
    shape: service,
    decoys: (rng) => [service.sample(rng).slice(0, -1), service.sample(rng).replace(/\./g, '-')],
    docs: {
      about: 'Reads, and may write, the secrets of one environment; it holds their decryption key.',
      revoke: 'Project settings → Service tokens → Delete; at once.',
      source: 'https://infisical.com/docs/documentation/platform/token',
    },
  }),
  defineDetector({
    id: 'infisical.client-secret',
    title: 'Infisical machine identity client secret',
    provider,
    severity: 'critical',
    shape: clientSecret,
    near: { words: ['infisical'], before: 48 },
    sampleName: 'INFISICAL_CLIENT_SECRET',
    parts: [{ name: 'client id', shape: token`${uuid()}`, within: 200 }],
    decoys: (rng) => [
      `infisical_client_secret=${rng.text('0123456789abcdef', 63)}`,
      `sha256 ${clientSecret.sample(rng)}`,
    ],
    docs: {
      about: 'With its client id, signs in as a machine identity and reads the secrets that it may.',
      revoke: 'Organization → Machine identities → Universal auth → Client secrets → Revoke; at once.',
      source: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
    },
  }),
];
