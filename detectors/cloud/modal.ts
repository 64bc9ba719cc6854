// https://modal.com/docs/reference/modal.config
import { bareLookAlikes, base62, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('as-', 'ws-')}${base62(22)}`;

export default defineDetector({
  id: 'modal.token-secret',
  title: 'Modal token secret',
  provider: 'Modal',
  severity: 'high',
  shape,
  near: { words: ['modal', 'token_secret', 'token-secret', 'tokensecret'], before: 64 },
  shortLiteral: 'a word for it must stand before, and 22 characters must follow',
  prior: 0.9,
  parts: [{ name: 'token id', shape: token`${oneOf('ak-', 'wk-')}${base62(22)}`, within: 200 }],
  decoys: bareLookAlikes(shape, 'modal'),
  docs: {
    about: 'With its token id, runs code at the workspace’s cost and reads its secrets and volumes.',
    revoke: 'Settings → API tokens → Revoke; at once.',
    source: 'https://modal.com/docs/reference/modal.config',
  },
});
