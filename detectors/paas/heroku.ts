// https://devcenter.heroku.com/articles/authentication
import { base64url, defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const apiKey = token`HRKU-AA${base64url(58)}`;
const legacyKey = token`${uuid()}`;
const docs = {
  about: 'Manages every app, add-on and config var that its user can reach.',
  revoke: 'heroku authorizations:revoke ID, or Account → API Key → Regenerate; at once.',
  source: 'https://devcenter.heroku.com/articles/authentication',
};
const verify = {
  url: 'https://api.heroku.com/account',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;

export default [
  defineDetector({
    id: 'heroku.api-key',
    title: 'Heroku API key',
    provider: 'Heroku',
    severity: 'critical',
    shape: apiKey,
    docs,
    verify,
    decoys: (rng) => [apiKey.sample(rng).slice(0, -2), apiKey.sample(rng).toLowerCase()],
  }),
  defineDetector({
    id: 'heroku.legacy-api-key',
    check: uuidCheck,
    title: 'Heroku API key (UUID form)',
    provider: 'Heroku',
    severity: 'critical',
    shape: legacyKey,
    docs,
    verify,
    near: { words: ['heroku'], before: 40 },
    decoys: (rng) => [`request_id=${legacyKey.sample(rng)}`, `heroku ${legacyKey.sample(rng).replace(/-/g, '')}`],
  }),
];
