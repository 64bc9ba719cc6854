// https://docs.pinata.cloud/account-management/api-keys
import { ALPHABETS, base36, defineDetector, hex, jwt, jwtFrom, keyed, token } from '../../src/detector/index.js';

const bearer = jwt({
  claims: (rng) => ({
    userInformation: { id: rng.text(ALPHABETS.hex.chars, 32) },
    authenticationType: 'scopedKey',
    scopedKeyKey: rng.text(ALPHABETS.hex.chars, 20),
  }),
});

export default [
  keyed({
    id: 'pinata.api-secret',
    title: 'Pinata API secret',
    provider: 'Pinata',
    severity: 'high',
    shape: token`${base36(64)}`,
    words: ['pinata'],
    parts: [{ name: 'API key', shape: token`${hex(20)}`, within: 200 }],
    about: 'Pins, lists and unpins the files of the account on IPFS.',
    revoke: 'Pinata → API keys → Revoke.',
    source: 'https://docs.pinata.cloud/account-management/api-keys',
  }),
  defineDetector({
    id: 'pinata.jwt',
    title: 'Pinata JWT',
    provider: 'Pinata',
    severity: 'high',
    shape: bearer,
    decoys: (rng) => [
      jwt({ claims: () => ({ sub: rng.text(ALPHABETS.digits.chars, 6) }) }).sample(rng),
      bearer.sample(rng).slice(9),
    ],
    check: jwtFrom('a Pinata key', (claims) => 'scopedKeyKey' in claims || 'userInformation' in claims),
    random: false,
    verify: {
      url: 'https://api.pinata.cloud/data/testAuthentication',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    docs: {
      about: 'Pins, lists and unpins the files of the account on IPFS.',
      revoke: 'Pinata → API keys → Revoke.',
      source: 'https://docs.pinata.cloud/account-management/api-keys',
    },
  }),
];
