// https://docs.jumpcloud.com/api/1.0/index.html
import { base62, defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`jca_${base62(36)}`;

export default [
  defineDetector({
    id: 'jumpcloud.api-key',
    title: 'JumpCloud administrator API key',
    provider: 'JumpCloud',
    severity: 'critical',
    shape,
    verify: {
      url: 'https://console.jumpcloud.com/api/organizations?limit=1',
      method: 'GET',
      auth: { header: 'x-api-key' },
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(shape),
    docs: {
      about: 'Acts as an administrator: users, passwords, devices and the commands that run on them.',
      revoke: 'Admin portal → your initials → My API Key → Generate New API Key; at once.',
      source: 'https://docs.jumpcloud.com/api/1.0/index.html',
    },
  }),
  keyed({
    id: 'jumpcloud.legacy-api-key',
    provider: 'JumpCloud',
    title: 'JumpCloud administrator API key without a prefix',
    severity: 'critical',
    shape: token`${hex(40)}`,
    words: ['jumpcloud', 'jump_cloud', 'jump-cloud'],
    prior: 0.45,
    verify: {
      url: 'https://console.jumpcloud.com/api/organizations?limit=1',
      method: 'GET',
      auth: { header: 'x-api-key' },
      live: [200],
      dead: [401],
    },
    about: 'Acts as an administrator: users, passwords, devices and the commands that run on them.',
    revoke: 'Admin portal → your initials → My API Key → Generate New API Key; at once.',
    source: 'https://docs.jumpcloud.com/api/1.0/index.html',
  }),
];
