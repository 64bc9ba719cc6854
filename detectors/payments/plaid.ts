// https://plaid.com/docs/api/
import { defineDetector, hex, oneOf, randomUuidCheck, token, uuid } from '../../src/detector/index.js';

const provider = 'Plaid';
const access = token`${oneOf('access-production-', 'access-development-')}${uuid()}`;
const sandbox = token`access-sandbox-${uuid()}`;
const secret = token`${hex(30)}`;

export default [
  defineDetector({
    id: 'plaid.access-token',
    check: randomUuidCheck,
    title: 'Plaid access token',
    provider,
    severity: 'critical',
    shape: access,
    decoys: (rng) => [access.sample(rng).slice(0, -1), access.sample(rng).replace('access-', 'public-')],
    docs: {
      about: 'With the client’s secret, reads a person’s bank accounts and transactions.',
      revoke: 'Call /item/remove with it; at once.',
      source: 'https://plaid.com/docs/api/items/',
    },
  }),
  defineDetector({
    id: 'plaid.sandbox-token',
    check: randomUuidCheck,
    title: 'Plaid sandbox access token',
    provider,
    severity: 'low',
    shape: sandbox,
    decoys: (rng) => [sandbox.sample(rng).slice(0, -1)],
    docs: {
      about: 'Reads test data only.',
      revoke: 'Call /item/remove with it; at once.',
      source: 'https://plaid.com/docs/sandbox/',
    },
  }),
  defineDetector({
    id: 'plaid.secret',
    title: 'Plaid client secret',
    provider,
    severity: 'critical',
    shape: secret,
    prior: 0.6,
    near: { words: ['plaid'], before: 32 },
    sampleName: 'PLAID_SECRET',
    parts: [{ name: 'client id', shape: token`${hex(24)}`, within: 200 }],
    decoys: (rng) => [`plaid_secret=${rng.text('0123456789abcdef', 29)}`, `value ${secret.sample(rng)}`],
    docs: {
      about: 'With its client id and access tokens, reads bank accounts and transactions of an application’s users.',
      revoke: 'Dashboard → Developers → Keys → Rotate secret; at once.',
      source: 'https://plaid.com/docs/quickstart/',
    },
  }),
];
