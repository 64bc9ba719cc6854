// https://docs.lob.com/
import { asUser, defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const provider = 'Lob';
const revoke = 'Dashboard → Settings → API keys → Rotate; at once.';
/** With the first digit, so that `test_` alone wakes nothing. */
const DIGITS = '0123456789abcdef';
const live = token`live_${oneOf(...DIGITS)}${hex(34)}`;
const test = token`test_${oneOf(...DIGITS)}${hex(34)}`;

const publishable = token`${oneOf('live_pub_', 'test_pub_')}${hex(31)}`;

export default [
  defineDetector({
    id: 'lob.api-key',
    verify: asUser('https://api.lob.com/v1/addresses?limit=1', { live: [200, 403] }),
    title: 'Lob live API key',
    provider,
    severity: 'high',
    shape: live,
    decoys: (rng) => [live.sample(rng).slice(0, -1), `live_pub_${rng.text('0123456789abcdef', 31)}`],
    docs: {
      about: 'Sends letters and cheques at an account’s cost and reads their addresses.',
      revoke,
      source: 'https://docs.lob.com/',
    },
  }),
  defineDetector({
    id: 'lob.test-key',
    verify: asUser('https://api.lob.com/v1/addresses?limit=1', { live: [200, 403] }),
    title: 'Lob test API key',
    provider,
    severity: 'low',
    shape: test,
    decoys: (rng) => [test.sample(rng).slice(0, -1), test.sample(rng).toUpperCase()],
    docs: { about: 'Acts on test data only.', revoke, source: 'https://docs.lob.com/' },
  }),
  defineDetector({
    id: 'lob.publishable-key',
    provider: 'Lob',
    title: 'Lob publishable key',
    severity: 'info',
    shape: publishable,
    decoys: lookAlikes(publishable),
    docs: {
      about: 'Checks addresses from web pages, at the owner’s cost; made to be public.',
      revoke: 'Dashboard → Settings → API keys → Roll key.',
      source: 'https://docs.lob.com/#tag/API-Keys',
    },
  }),
];
