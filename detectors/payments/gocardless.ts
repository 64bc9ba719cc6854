// https://developer.gocardless.com/api-reference/
import { base64url, bearer, defineDetector, token } from '../../src/detector/index.js';

const provider = 'GoCardless';
const live = token`live_${base64url(40)}`;
const sandbox = token`sandbox_${base64url(40)}`;
const near = { words: ['gocardless', 'go_cardless', 'go-cardless'], before: 40 };
const revoke = 'Dashboard → Developers → Access tokens → Delete; at once.';

export default [
  defineDetector({
    id: 'gocardless.access-token',
    verify: bearer('https://api.gocardless.com/creditors?limit=1', {
      headers: { 'GoCardless-Version': '2015-07-06' },
      live: [200, 403],
    }),
    title: 'GoCardless access token',
    provider,
    severity: 'critical',
    shape: live,
    near,
    decoys: (rng) => [`gocardless ${live.sample(rng).slice(0, -1)}`, `value ${live.sample(rng)}`],
    docs: {
      about: 'Collects money from customers’ bank accounts and reads their mandates.',
      revoke,
      source: 'https://developer.gocardless.com/api-reference/',
    },
  }),
  defineDetector({
    id: 'gocardless.sandbox-token',
    verify: bearer('https://api-sandbox.gocardless.com/creditors?limit=1', {
      headers: { 'GoCardless-Version': '2015-07-06' },
      live: [200, 403],
    }),
    title: 'GoCardless sandbox access token',
    provider,
    severity: 'low',
    shape: sandbox,
    near,
    decoys: (rng) => [`gocardless ${sandbox.sample(rng).slice(0, -1)}`, `value ${sandbox.sample(rng)}`],
    docs: { about: 'Acts on test data only.', revoke, source: 'https://developer.gocardless.com/api-reference/' },
  }),
];
