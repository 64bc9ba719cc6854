// https://docs.bugsnag.com/api/data-access/
import { defineDetector, hex, token, uuid, uuidCheck } from '../../src/detector/index.js';

const provider = 'Bugsnag';
const auth = token`${uuid()}`;
const notifier = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'bugsnag.auth-token',
    check: uuidCheck,
    title: 'Bugsnag personal auth token',
    provider,
    severity: 'medium',
    shape: auth,
    near: { words: ['bugsnag'], before: 32 },
    sampleName: 'BUGSNAG_AUTH_TOKEN',
    verify: { url: 'https://api.bugsnag.com/user', method: 'GET', auth: 'token', live: [200], dead: [401] },
    decoys: (rng) => [`request ${auth.sample(rng)}`, `bugsnag ${auth.sample(rng).replace(/-/g, '_')}`],
    docs: {
      about: 'Reads the errors of its user’s projects, with the data in them.',
      revoke: 'My account → Personal auth tokens → Revoke; at once.',
      source: 'https://docs.bugsnag.com/api/data-access/',
    },
  }),
  defineDetector({
    id: 'bugsnag.notifier-key',
    title: 'Bugsnag notifier API key',
    provider,
    severity: 'info',
    shape: notifier,
    near: { words: ['bugsnag'], before: 32 },
    sampleName: 'BUGSNAG_API_KEY',
    decoys: (rng) => [`bugsnag ${rng.text('0123456789abcdef', 31)}`, `md5 ${notifier.sample(rng)}`],
    docs: {
      about: 'Lets programs send errors to a project; public by design where it stands in a page.',
      revoke: 'Project settings → Regenerate key.',
      source: 'https://docs.bugsnag.com/api/error-reporting/',
    },
  }),
];
