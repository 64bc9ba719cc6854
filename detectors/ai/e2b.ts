// https://e2b.dev/docs/api-key
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const accessToken = token`sk_e2b_${hex(40)}`;
const apiKey = token`e2b_${hex(40)}`;

export default [
  defineDetector({
    id: 'e2b.access-token',
    provider: 'E2B',
    title: 'E2B access token',
    severity: 'high',
    shape: accessToken,
    claims: ['e2b.api-key'],
    verify: { url: 'https://api.e2b.app/teams', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: lookAlikes(accessToken),
    docs: {
      about: 'Signs in as its user in the command line tool: builds and deletes sandbox templates of a team.',
      revoke: 'e2b.dev/dashboard → Account → delete the access token.',
      source: 'https://e2b.dev/docs/api-key',
    },
  }),
  defineDetector({
    id: 'e2b.api-key',
    provider: 'E2B',
    title: 'E2B API key',
    severity: 'high',
    shape: apiKey,
    verify: {
      url: 'https://api.e2b.app/sandboxes',
      method: 'GET',
      auth: { header: 'X-API-KEY' },
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Starts sandboxes at a team’s cost and enters those that run.',
      revoke: 'e2b.dev/dashboard → Keys → delete; at once.',
      source: 'https://e2b.dev/docs/api-key',
    },
  }),
];
