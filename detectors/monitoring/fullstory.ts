// https://developer.fullstory.com/server/authentication/
import {
  alphabet,
  base64,
  base64Padded,
  chars,
  defineDetector,
  keyed,
  lookAlikes,
  oneOf,
  token,
} from '../../src/detector/index.js';

const apiKey = token`${oneOf('na1.', 'eu1.')}${base64Padded(56, 126)}`;

export default [
  defineDetector({
    id: 'fullstory.api-key',
    provider: 'Fullstory',
    title: 'Fullstory API key',
    severity: 'high',
    shape: apiKey,
    verify: {
      url: 'https://api.fullstory.com/me',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Basic ' },
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Reads recorded sessions of users and what they did, as far as the key’s role goes.',
      revoke: 'Fullstory → Settings → API keys → delete; at once.',
      source: 'https://developer.fullstory.com/server/authentication/',
    },
  }),
  keyed({
    id: 'fullstory.legacy-api-key',
    provider: 'Fullstory',
    title: 'Fullstory API key (old form)',
    severity: 'high',
    shape: token`${oneOf([base64(86), { kind: 'literal', text: '==' }], [base64(87), { kind: 'literal', text: '=' }], chars(alphabet('base64 and -', '0-9', 'A-Z', 'a-z', '+/-'), 88))}`,
    words: ['fullstory', 'full_story', 'full-story', 'full story'],
    verify: {
      url: 'https://api.fullstory.com/me',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Basic ' },
      live: [200],
      dead: [401],
    },
    about: 'Reads recorded sessions of users and what they did.',
    revoke: 'Fullstory → Settings → API keys → delete; at once.',
    source: 'https://developer.fullstory.com/server/authentication/',
  }),
];
