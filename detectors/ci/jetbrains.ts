// https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html
import {
  alphabet,
  base62,
  base64TextCheck,
  bearer,
  chars,
  defineDetector,
  hostPart,
  made,
  oneOf,
  token,
} from '../../src/detector/index.js';

const padded = alphabet('base64 with padding', 'A-Z', 'a-z', '0-9', '+/=_-');
const name = made(chars(padded, 4, 60), (rng) =>
  Buffer.from(rng.text('abcdefghijklmnopqrstuvwxyz', 6)).toString('base64'),
);
const shape = token`${oneOf('perm:', 'perm-')}${name}.${name}.${base62(30)}`;

export default defineDetector({
  id: 'jetbrains.permanent-token',
  check: base64TextCheck(
    (text) => text.slice('perm:'.length).split('.')[0] ?? '',
    (text) => (/^[\x21-\x7e]{1,60}$/.test(text) ? `it is a token of ${text}` : null),
  ),
  verify: bearer('https://{host}/api/users/me?fields=login'),
  parts: [hostPart('youtrack.cloud')],
  title: 'JetBrains permanent token (YouTrack, Hub, Space)',
  provider: 'JetBrains',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace(/\./g, '_')],
  docs: {
    about: 'Acts as its user on a YouTrack, Hub or TeamCity server, within its scope.',
    revoke: 'Profile → Account Security → Tokens → Delete; at once.',
    source: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
  },
});
