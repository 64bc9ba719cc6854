// https://www.figma.com/developers/api#access-tokens
import { base64url, defineDetector, hex, inHeader, oneOf, token, uuid, uuidCheck } from '../../src/detector/index.js';

const provider = 'Figma';
const source = 'https://www.figma.com/developers/api#access-tokens';
const revoke = 'Settings → Security → Personal access tokens → Revoke; at once.';
const personal = token`figd_${base64url(40)}`;
const oauth = token`${oneOf('figp_', 'figu_', 'figo_', 'figur_', 'figor_', 'figuh_', 'figoh_')}${base64url(40, 54)}`;
const legacy = token`${hex(4, 6)}-${uuid()}`;

export default [
  defineDetector({
    id: 'figma.personal-access-token',
    title: 'Figma personal access token',
    provider,
    severity: 'high',
    shape: personal,
    verify: {
      url: 'https://api.figma.com/v1/me',
      method: 'GET',
      auth: { header: 'X-Figma-Token' },
      live: [200],
      dead: [403],
    },
    decoys: (rng) => [personal.sample(rng).slice(0, -1), personal.sample(rng).replace('_', '-')],
    docs: { about: 'Reads, and may comment on, the files of its user.', revoke, source },
  }),
  defineDetector({
    id: 'figma.oauth-token',
    title: 'Figma OAuth or plan token',
    provider,
    severity: 'high',
    shape: oauth,
    verify: { url: 'https://api.figma.com/v1/me', method: 'GET', auth: 'Bearer', live: [200], dead: [403] },
    decoys: (rng) => [oauth.sample(rng).slice(0, 40), oauth.sample(rng).replace('_', '-')],
    docs: {
      about: 'Reads files within its scopes, of a user or a whole plan.',
      revoke: 'Settings → Security → Connected apps → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'figma.legacy-token',
    check: uuidCheck,
    verify: inHeader('https://api.figma.com/v1/me', 'X-Figma-Token', { dead: [403] }),
    title: 'Figma personal access token (legacy)',
    provider,
    severity: 'high',
    shape: legacy,
    prior: 0.9,
    near: { words: ['figma'], before: 40 },
    decoys: (rng) => [`figma ${legacy.sample(rng).slice(0, -1)}`, `value ${legacy.sample(rng)}`],
    docs: { about: 'Reads, and may comment on, the files of its user.', revoke, source },
  }),
];
