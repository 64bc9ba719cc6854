// https://docs.pinata.cloud/account-management/api-keys
import {
  ALPHABETS,
  base36,
  bearer,
  defineDetector,
  hex,
  inHeader,
  jwt,
  jwtFrom,
  keyed,
  token,
} from '../../src/detector/index.js';

const webToken = jwt({
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
    verify: inHeader('https://api.pinata.cloud/data/testAuthentication', 'pinata_secret_api_key', {
      headers: { pinata_api_key: '{API key}' },
    }),
    about: 'Pins, lists and unpins the files of the account on IPFS.',
    revoke: 'Pinata → API keys → Revoke.',
    source: 'https://docs.pinata.cloud/account-management/api-keys',
  }),
  defineDetector({
    id: 'pinata.jwt',
    title: 'Pinata JWT',
    provider: 'Pinata',
    severity: 'high',
    shape: webToken,
    decoys: (rng) => [
      jwt({ claims: () => ({ sub: rng.text(ALPHABETS.digits.chars, 6) }) }).sample(rng),
      webToken.sample(rng).slice(9),
    ],
    check: jwtFrom('a Pinata key', (claims) => 'scopedKeyKey' in claims || 'userInformation' in claims),
    random: false,
    verify: bearer('https://api.pinata.cloud/data/testAuthentication'),
    docs: {
      about: 'Pins, lists and unpins the files of the account on IPFS.',
      revoke: 'Pinata → API keys → Revoke.',
      source: 'https://docs.pinata.cloud/account-management/api-keys',
    },
  }),
];
