// https://qdrant.tech/documentation/cloud/authentication/
import {
  ALPHABETS,
  base64url,
  defineDetector,
  fail,
  hostPart,
  inHeader,
  jwt,
  jwtBeside,
  keyed,
  token,
  unknown,
} from '../../src/detector/index.js';

const shape = jwt({ claims: (rng) => ({ access: rng.pick(['m', 'r']), subject: rng.text(ALPHABETS.hex.chars, 16) }) });

export default [
  keyed({
    id: 'qdrant.api-key',
    provider: 'Qdrant',
    severity: 'medium',
    shape: token`${base64url(32, 64)}`,
    words: ['qdrant'],
    prior: 0.45,
    check: (text) =>
      /^(?:[\da-f]+|[a-z_-]+)$/.test(text)
        ? fail('it is hex throughout, or has neither digit nor capital')
        : unknown('its letters are mixed'),
    parts: [hostPart('qdrant.io')],
    verify: inHeader('https://{host}:6333/collections', 'api-key', { dead: [401, 403] }),
    about: 'Reads, changes and deletes every collection of a vector database.',
    revoke: 'Qdrant Cloud → the cluster → API Keys → Delete; own servers: set another service.api_key.',
    source: 'https://qdrant.tech/documentation/cloud/authentication/',
  }),
  defineDetector({
    id: 'qdrant.cluster-jwt',
    title: 'Qdrant JWT API key',
    provider: 'Qdrant',
    severity: 'high',
    shape,
    near: { words: ['qdrant'], before: 96 },
    decoys: (rng) => [`a session ${shape.sample(rng)}`, `qdrant_token=${shape.sample(rng).slice(10)}`],
    check: jwtBeside('a Qdrant key', (claims) => 'access' in claims),
    parts: [hostPart('qdrant.io')],
    random: false,
    verify: inHeader('https://{host}:6333/collections', 'api-key', { dead: [401, 403] }),
    docs: {
      about: 'Reads or changes the collections that its access claim names.',
      revoke: 'Qdrant Cloud → the cluster → API Keys → Delete.',
      source: 'https://qdrant.tech/documentation/cloud/authentication/',
    },
  }),
];
