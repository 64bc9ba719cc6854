// https://console.upstage.ai/docs/getting-started
import { base62, bearer, defineDetector, keyed, lookAlikes, notHash, token } from '../../src/detector/index.js';

const shape = token`up_${base62(29)}`;
const older = token`${base62(40, 50)}`;
const about = 'Calls models and reads documents at the account’s cost.';
const revoke = 'console.upstage.ai → API keys → Delete.';
const source = 'https://console.upstage.ai/docs/getting-started';
const verify = bearer('https://api.upstage.ai/v1/models');

export default [
  defineDetector({
    id: 'upstage.api-key',
    title: 'Upstage API key',
    provider: 'Upstage',
    severity: 'high',
    shape,
    decoys: lookAlikes(shape),
    shortLiteral: 'twenty-nine random characters and nothing else of a word must follow',
    prior: 0.7,
    verify,
    docs: { about, revoke, source },
  }),
  keyed({
    id: 'upstage.older-key',
    provider: 'Upstage',
    title: 'Upstage API key (older form)',
    severity: 'high',
    shape: older,
    words: ['upstage'],
    check: notHash,
    verify,
    about,
    revoke,
    source,
  }),
];
