// https://developer.nylas.com/docs/v3/auth/
import { base62, defineDetector, keyed, lookAlikes, optional, token } from '../../src/detector/index.js';

const shape = token`nyk_${optional('v0_')}${base62(50, 75)}`;

export default [
  defineDetector({
    id: 'nylas.api-key',
    title: 'Nylas API key',
    provider: 'Nylas',
    severity: 'high',
    shape,
    decoys: lookAlikes(shape),
    docs: {
      about: 'Reads and sends the mail and calendars of everybody who connected them to an application.',
      revoke: 'Dashboard → API keys → Revoke; at once.',
      source: 'https://developer.nylas.com/docs/v3/auth/',
    },
  }),
  keyed({
    id: 'nylas.legacy-token',
    provider: 'Nylas',
    title: 'Nylas access token or client secret (version 2)',
    severity: 'medium',
    shape: token`${base62(25, 30)}`,
    words: ['nylas'],
    prior: 0.5,
    about: 'Read and sent the mail of one person, or of an application’s users, in the second version of the service.',
    revoke: 'Dashboard → the application → Revoke.',
    source: 'https://developer.nylas.com/docs/v3/auth/',
  }),
];
