// https://api-docs.logz.io/
import { defineDetector, letters, token, uuid, uuidCheck } from '../../src/detector/index.js';

const provider = 'Logz.io';
const api = token`${uuid()}`;
const shipping = token`${letters(32)}`;
const words = ['logz.io', 'logzio', 'logz_io', 'logz-io'];

export default [
  defineDetector({
    id: 'logz.api-token',
    check: uuidCheck,
    title: 'Logz.io API token',
    provider,
    severity: 'high',
    shape: api,
    near: { words, before: 32 },
    sampleName: 'LOGZIO_TOKEN',
    verify: {
      url: 'https://api.logz.io/v2/whoami',
      method: 'GET',
      auth: { header: 'X-API-TOKEN' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [`request ${api.sample(rng)}`, `logzio ${api.sample(rng).replace(/-/g, '_')}`],
    docs: {
      about: 'Searches an account’s logs and changes its settings.',
      revoke: 'Settings → Manage tokens → API tokens → Delete; at once.',
      source: 'https://api-docs.logz.io/',
    },
  }),
  defineDetector({
    id: 'logz.shipping-token',
    title: 'Logz.io shipping token',
    provider,
    severity: 'low',
    shape: shipping,
    prior: 0.93,
    near: { words, before: 16 },
    sampleName: 'LOGZIO_TOKEN',
    decoys: (rng) => [`logzio_token=${shipping.sample(rng).slice(1)}`, `value ${shipping.sample(rng)}`],
    docs: {
      about: 'Writes log lines into an account, at its cost.',
      revoke: 'Settings → Manage tokens → Data shipping tokens → Disable; at once.',
      source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-tokens/',
    },
  }),
];
