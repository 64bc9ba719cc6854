// https://docs.moralis.com/web3-data-api/evm/get-your-api-key
import { base62, defineDetector, jwt, jwtFrom, keyed, notHash, token } from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    nonce: rng.text('0123456789abcdef', 32),
    orgId: rng.text('123456789', 6),
    userId: rng.text('123456789', 6),
    typeId: rng.text('0123456789abcdef', 32),
    type: 'PROJECT',
  }),
});

export default [
  defineDetector({
    id: 'moralis.api-key',
    title: 'Moralis API key',
    provider: 'Moralis',
    severity: 'medium',
    shape,
    random: false,
    check: jwtFrom('a Moralis project', (claims) => 'orgId' in claims && 'userId' in claims && 'typeId' in claims),
    verify: {
      url: 'https://deep-index.moralis.io/api/v2.2/web3/version',
      method: 'GET',
      auth: { header: 'X-API-Key' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
    docs: {
      about: 'Reads chains at the owner’s cost, and changes the streams of a project.',
      revoke: 'Admin → Settings → API keys → Regenerate.',
      source: 'https://docs.moralis.com/web3-data-api/evm/get-your-api-key',
    },
  }),
  keyed({
    id: 'moralis.legacy-api-key',
    provider: 'Moralis',
    title: 'Moralis API key (64 characters)',
    severity: 'medium',
    shape: token`${base62(64)}`,
    words: ['moralis'],
    check: notHash,
    verify: {
      url: 'https://deep-index.moralis.io/api/v2.2/web3/version',
      method: 'GET',
      auth: { header: 'X-API-Key' },
      live: [200],
      dead: [401],
    },
    about: 'Reads chains at the owner’s cost, and changes the streams of a project.',
    revoke: 'Admin → Settings → API keys → Regenerate.',
    source: 'https://docs.moralis.com/web3-data-api/evm/get-your-api-key',
  }),
];
