// https://appwrite.io/docs/advanced/platform/api-keys
import { defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`standard_${hex(256)}`;

export default [
  defineDetector({
    id: 'appwrite.api-key',
    title: 'Appwrite API key',
    provider: 'Appwrite',
    severity: 'high',
    shape: apiKey,
    random: false,
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Reads and changes the project’s users, data and files, as far as the key’s scopes go.',
      revoke: 'Console → the project → API keys → Delete.',
      source: 'https://appwrite.io/docs/advanced/platform/api-keys',
    },
  }),
  keyed({
    id: 'appwrite.legacy-api-key',
    provider: 'Appwrite',
    severity: 'high',
    shape: token`${hex(256)}`,
    words: ['appwrite'],
    title: 'Appwrite API key (old form)',
    about: 'Reads and changes the project’s users, data and files, as far as the key’s scopes go.',
    revoke: 'Console → the project → API keys → Delete.',
    source: 'https://appwrite.io/docs/advanced/platform/api-keys',
  }),
];
