// https://www.browserstack.com/docs/percy/get-started/set-env-var
import { bareLookAlikes, defineDetector, hex, inHeader, oneOf, token } from '../../src/detector/index.js';

const provider = 'Percy';
const docs = {
  about: 'Uploads snapshots to a project and reads its builds.',
  revoke: 'Project settings → Project token → Rotate; at once.',
  source: 'https://www.browserstack.com/docs/percy/get-started/set-env-var',
};
/** With the first digit, so that `app_` alone wakes nothing. */
const typed = token`${oneOf('web_', 'app_', 'auto_', 'vmw_')}${oneOf(...'0123456789abcdef')}${hex(63)}`;
/** Its type is too short to look for, so it needs the vendor's word. */
const visual = token`ss_${hex(64)}`;
const plain = token`${hex(64)}`;

export default [
  defineDetector({
    id: 'percy.project-token',
    verify: inHeader('https://percy.io/api/v1/projects', 'Authorization', { prefix: 'Token ', live: [200, 403] }),
    title: 'Percy project token',
    provider,
    severity: 'medium',
    shape: typed,
    docs,
    decoys: (rng) => [typed.sample(rng).slice(0, -1), typed.sample(rng).toUpperCase()],
  }),
  defineDetector({
    id: 'percy.screenshot-token',
    verify: inHeader('https://percy.io/api/v1/projects', 'Authorization', { prefix: 'Token ', live: [200, 403] }),
    title: 'Percy token of a project for screenshots',
    provider,
    severity: 'medium',
    shape: visual,
    shortLiteral: 'the word percy must stand before, and 64 hex digits must follow',
    docs,
    near: { words: ['percy'], before: 52 },
    decoys: bareLookAlikes(visual, 'percy_token'),
  }),
  defineDetector({
    id: 'percy.legacy-token',
    verify: inHeader('https://percy.io/api/v1/projects', 'Authorization', { prefix: 'Token ', live: [200, 403] }),
    title: 'Percy project token without a type',
    provider,
    severity: 'medium',
    shape: plain,
    docs,
    near: { words: ['percy_token', 'percy-token', 'percytoken', 'percy'], before: 32 },
    decoys: (rng) => [`sha256 ${plain.sample(rng)}`, `percy_token=${rng.text('0123456789abcdef', 63)}`],
  }),
];
