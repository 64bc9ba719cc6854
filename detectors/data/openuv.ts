// https://www.openuv.io/uvindex
import { base36, defineDetector, keyed, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`openuv-${base36(8, 24)}-io`;

export default [
  defineDetector({
    id: 'openuv.api-key',
    title: 'OpenUV API key',
    provider: 'OpenUV',
    severity: 'low',
    shape,
    prior: 0.9,
    verify: {
      url: 'https://api.openuv.io/api/v1/uv?lat=0&lng=0',
      method: 'GET',
      auth: { header: 'x-access-token' },
      live: [200],
      dead: [401, 403],
    },
    decoys: lookAlikes(shape),
    docs: {
      about: 'Reads how strong the sun is, within the quota of its owner.',
      revoke: 'Console → delete the key.',
      source: 'https://www.openuv.io/uvindex',
    },
  }),
  keyed({
    id: 'openuv.legacy-api-key',
    provider: 'OpenUV',
    title: 'OpenUV API key (32 characters)',
    severity: 'low',
    shape: token`${base36(32)}`,
    words: ['openuv', 'open_uv'],
    verify: {
      url: 'https://api.openuv.io/api/v1/uv?lat=0&lng=0',
      method: 'GET',
      auth: { header: 'x-access-token' },
      live: [200],
      dead: [401, 403],
    },
    about: 'Reads how strong the sun is, within the quota of its owner.',
    revoke: 'Console → delete the key.',
    source: 'https://www.openuv.io/uvindex',
  }),
];
