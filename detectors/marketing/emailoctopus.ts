// https://emailoctopus.com/api-documentation/v2
import { defineDetector, hex, keyed, lookAlikes, token, uuid } from '../../src/detector/index.js';

const apiKey = token`eo_${hex(64)}`;

export default [
  defineDetector({
    id: 'emailoctopus.api-key',
    provider: 'EmailOctopus',
    title: 'EmailOctopus API key',
    severity: 'medium',
    shape: apiKey,
    shortLiteral: 'sixty-four hex digits must follow it at once',
    verify: { url: 'https://api.emailoctopus.com/lists', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Reads and changes the subscribers of every list.',
      revoke: 'EmailOctopus → Integrations & API → delete the key; at once.',
      source: 'https://emailoctopus.com/api-documentation/v2',
    },
  }),
  keyed({
    id: 'emailoctopus.legacy-api-key',
    provider: 'EmailOctopus',
    title: 'EmailOctopus API key (old form)',
    severity: 'medium',
    shape: token`${uuid()}`,
    words: ['emailoctopus', 'email_octopus', 'email-octopus', 'email octopus'],
    prior: 0.5,
    about: 'Reads and changes the subscribers of every list.',
    revoke: 'EmailOctopus → Integrations & API → delete the key; at once.',
    source: 'https://emailoctopus.com/api-documentation/v2',
  }),
];
