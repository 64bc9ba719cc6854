// https://docs.mercury.com/docs/getting-started
import { base62, defineDetector, lookAlikes, lower, oneOf, token } from '../../src/detector/index.js';

const apiToken = token`mercury_production_${lower(2, 8)}_${base62(30, 60)}_yrucrem`;
const sandboxToken = token`mercury_${oneOf('sandbox', 'staging', 'development', 'test')}_${lower(2, 8)}_${base62(30, 60)}_yrucrem`;

export default [
  defineDetector({
    id: 'mercury.api-token',
    title: 'Mercury API token',
    provider: 'Mercury',
    severity: 'critical',
    shape: apiToken,
    verify: {
      url: 'https://api.mercury.com/api/v1/accounts',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Bearer secret-token:' },
      live: [200, 403],
      dead: [401],
    },
    decoys: lookAlikes(apiToken),
    docs: {
      about: 'Reads a company’s bank accounts and, with write access, pays out of them.',
      revoke: 'Settings → API tokens → Delete; at once.',
      source: 'https://docs.mercury.com/docs/getting-started',
    },
  }),
  defineDetector({
    id: 'mercury.sandbox-token',
    title: 'Mercury sandbox API token',
    provider: 'Mercury',
    severity: 'low',
    shape: sandboxToken,
    decoys: lookAlikes(sandboxToken),
    docs: {
      about: 'Acts on accounts that hold no real money.',
      revoke: 'Sandbox → Settings → API tokens → Delete.',
      source: 'https://docs.mercury.com/docs/getting-started',
    },
  }),
];
