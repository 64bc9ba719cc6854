// https://wakatime.com/developers
import {
  asUser,
  base62,
  bearer,
  defineDetector,
  keyed,
  oneOf,
  randomUuidCheck,
  token,
  uuid,
  uuidCheck,
} from '../../src/detector/index.js';

const provider = 'WakaTime';
const source = 'https://wakatime.com/developers';
const api = token`waka_${uuid()}`;
const oauth = token`${oneOf('waka_tok_', 'waka_ref_', 'waka_sec_')}${base62(80)}`;

export default [
  defineDetector({
    id: 'wakatime.api-key',
    check: randomUuidCheck,
    verify: asUser('https://api.wakatime.com/api/v1/users/current'),
    title: 'WakaTime API key',
    provider,
    severity: 'medium',
    shape: api,
    decoys: (rng) => [api.sample(rng).slice(0, -1), api.sample(rng).replace('_', '-')],
    docs: {
      about: 'Reads and writes what its user worked on, and when.',
      revoke: 'wakatime.com → Settings → Account → API key → Refresh; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'wakatime.oauth-token',
    verify: bearer('https://api.wakatime.com/api/v1/users/current', { dead: [] }),
    title: 'WakaTime OAuth token or secret',
    provider,
    severity: 'medium',
    shape: oauth,
    decoys: (rng) => [oauth.sample(rng).slice(0, -1), oauth.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as a user or an application within its scopes.',
      revoke: 'wakatime.com → Settings → Apps → Revoke; at once.',
      source,
    },
  }),
  keyed({
    id: 'wakatime.legacy-api-key',
    provider: 'WakaTime',
    title: 'WakaTime API key (older)',
    severity: 'low',
    shape: token`${uuid()}`,
    words: ['wakatime'],
    check: uuidCheck,
    verify: asUser('https://api.wakatime.com/api/v1/users/current'),
    about: 'Reads and writes its user’s coding activity.',
    revoke: 'Settings → Account → API key → Refresh; at once.',
    source: 'https://wakatime.com/developers#authentication',
  }),
];
