// https://www.quicknode.com/docs/console-api/getting-started
import { defineDetector, hex, inHeader, lookAlikes, oneOf, token, pattern } from '../../src/detector/index.js';

const consoleKey = token`QN_${oneOf(...'0123456789abcdef')}${hex(31)}`;
const endpoint = pattern({
  literals: ['.quiknode.pro/'],
  before: 90,
  maxLength: 150,
  source: '((?:https?|wss?)://[A-Za-z0-9.-]{3,70}\\.quiknode\\.pro/[0-9a-f]{40})(?:[^A-Za-z0-9_-]|$)',
  format: 'https://<name>.quiknode.pro/<40 lower-case hex>',
  sample: (rng) =>
    `https://${rng.text('abcdefgh', 6)}-${rng.text('abcdefgh', 8)}.quiknode.pro/${rng.text('0123456789abcdef', 40)}`,
});

export default [
  defineDetector({
    id: 'quicknode.api-key',
    title: 'QuickNode console API key',
    provider: 'QuickNode',
    severity: 'high',
    shape: consoleKey,
    decoys: lookAlikes(consoleKey),
    verify: inHeader('https://api.quicknode.com/v0/endpoints', 'x-api-key'),
    docs: {
      about: 'Creates and deletes endpoints at its owner’s cost and reads the addresses of the others.',
      revoke: 'dashboard.quicknode.com → API Keys → Delete.',
      source: 'https://www.quicknode.com/docs/console-api/getting-started',
    },
  }),
  defineDetector({
    id: 'quicknode.endpoint',
    title: 'QuickNode endpoint with its token',
    provider: 'QuickNode',
    severity: 'medium',
    shape: endpoint,
    random: false,
    decoys: (rng) => [endpoint.sample(rng).slice(0, -1), endpoint.sample(rng).replace('quiknode', 'example')],
    docs: {
      about: 'Calls a blockchain node at its owner’s cost.',
      revoke: 'dashboard.quicknode.com → the endpoint → Security → Roll the token.',
      source: 'https://www.quicknode.com/docs/ethereum/endpoint-security',
    },
  }),
];
