// https://www.quicknode.com/docs/console-api/getting-started
import { defineDetector, hex, inHeader, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const consoleKey = token`QN_${oneOf(...'0123456789abcdef')}${hex(31)}`;
const endpoint = token`.quiknode.pro/${hex(40)}`;

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
    decoys: lookAlikes(endpoint),
    docs: {
      about: 'Calls a blockchain node at its owner’s cost.',
      revoke: 'dashboard.quicknode.com → the endpoint → Security → Roll the token.',
      source: 'https://www.quicknode.com/docs/ethereum/endpoint-security',
    },
  }),
];
