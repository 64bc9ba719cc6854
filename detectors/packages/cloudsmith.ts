// https://help.cloudsmith.io/docs/api-key
import { base62, defineDetector, hex, inHeader, keyed, token } from '../../src/detector/index.js';

const shape = token`csa_${hex(30)}${base62(6)}`;

export default [
  defineDetector({
    id: 'cloudsmith.api-key',
    verify: inHeader('https://api.cloudsmith.io/v1/user/self/', 'X-Api-Key', {
      live: [],
      body: { live: '"authenticated":true', dead: '"authenticated":false' },
    }),
    title: 'Cloudsmith API key',
    provider: 'Cloudsmith',
    severity: 'critical',
    shape,
    prior: 0.99,
    decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as its user on an organization’s package repositories: reads and publishes.',
      revoke: 'Account settings → API key → Refresh; at once.',
      source: 'https://help.cloudsmith.io/docs/api-key',
    },
  }),
  keyed({
    id: 'cloudsmith.legacy-api-key',
    provider: 'Cloudsmith',
    title: 'Cloudsmith API key (older)',
    severity: 'high',
    shape: token`${hex(40)}`,
    words: ['cloudsmith'],
    verify: inHeader('https://api.cloudsmith.io/v1/user/self/', 'X-Api-Key', {
      live: [],
      body: { live: '"authenticated":true', dead: '"authenticated":false' },
    }),
    about: 'Publishes and deletes packages as its user.',
    revoke: 'User settings → API key → Refresh; at once.',
    source: 'https://help.cloudsmith.io/docs/api-key',
  }),
];
