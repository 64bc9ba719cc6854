// https://www.typeform.com/developers/get-started/personal-access-token/
import {
  base62,
  bearer,
  defineDetector,
  keyed,
  notHash,
  token,
  made,
  chars,
  alphabet,
  ALPHABETS,
} from '../../src/detector/index.js';

const shape = token`tfp_${made(chars(alphabet('letters, digits and .=_-', 'A-Z', 'a-z', '0-9', '.=_-'), 40, 59), (rng) => rng.text(ALPHABETS.base62.chars, 44) + rng.pick(['', `_${rng.text(ALPHABETS.base62.chars, 14)}`]))}`;

export default [
  defineDetector({
    id: 'typeform.token',
    title: 'Typeform personal access token',
    provider: 'Typeform',
    severity: 'medium',
    shape,
    verify: { url: 'https://api.typeform.com/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401, 403] },
    decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).toUpperCase()],
    docs: {
      about: 'Reads and changes its user’s forms and the answers to them.',
      revoke: 'Account → Personal tokens → Delete; at once.',
      source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    },
  }),
  keyed({
    id: 'typeform.legacy-token',
    provider: 'Typeform',
    title: 'Typeform token (older)',
    severity: 'medium',
    shape: token`${base62(44)}`,
    words: ['typeform'],
    check: notHash,
    verify: bearer('https://api.typeform.com/me', { live: [200, 403] }),
    about: 'Reads forms and all answers of its user.',
    revoke: 'Account → Personal tokens → Delete; at once.',
    source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  }),
];
