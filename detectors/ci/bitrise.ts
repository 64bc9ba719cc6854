// https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html
import { base64url, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base64url(60, 120)}`;

export default defineDetector({
  id: 'bitrise.access-token',
  check: notHash,
  title: 'Bitrise personal or workspace access token',
  provider: 'Bitrise',
  severity: 'high',
  shape,
  near: { words: ['bitrise'], before: 52 },
  verify: {
    url: 'https://api.bitrise.io/v0.1/me',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`bitrise ${rng.text('abcdef0123456789', 40)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user: starts builds, reads their secrets and artifacts.',
    revoke: 'Account settings → Security → Personal access tokens → Revoke; at once.',
    source: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  },
});
