// https://support.airtable.com/docs/creating-personal-access-tokens
import {
  base62,
  base64url,
  bearer,
  defineDetector,
  fail,
  hex,
  keyed,
  token,
  unknown,
  wokenByWord,
} from '../../src/detector/index.js';

const provider = 'Airtable';
const personal = token`pat${base62(14)}.${hex(64)}`;
const legacy = wokenByWord(token`key${base62(14)}`);

export default [
  defineDetector({
    id: 'airtable.personal-access-token',
    title: 'Airtable personal access token',
    provider,
    severity: 'high',
    shape: personal,
    random: false,
    shortLiteral: 'a dot must stand at a fixed place, and 64 hex digits behind it',
    check: (text) =>
      new Set(text.slice(18)).size < 6
        ? fail('its secret repeats a few characters')
        : unknown('nothing to check offline'),
    verify: { url: 'https://api.airtable.com/v0/meta/whoami', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [
      personal.sample(rng).slice(0, -1),
      personal.sample(rng).replace('.', '-'),
      personal.sample(rng).toUpperCase(),
    ],
    docs: {
      about: 'Reads and changes the bases that it was given.',
      revoke: 'airtable.com/create/tokens → Delete; at once.',
      source: 'https://support.airtable.com/docs/creating-personal-access-tokens',
    },
  }),
  defineDetector({
    id: 'airtable.legacy-api-key',
    title: 'Airtable API key (retired)',
    provider,
    severity: 'low',
    shape: legacy,
    prior: 0.93,
    near: { words: ['airtable'], before: 48 },
    decoys: (rng) => [`airtable ${legacy.sample(rng).slice(0, -1)}`, `value ${legacy.sample(rng)}`],
    docs: {
      about: 'Acted as its user until Airtable ended such keys in 2024.',
      revoke: 'Nothing to revoke: such keys no longer work.',
      source: 'https://support.airtable.com/docs/airtable-api-key-deprecation-notice',
    },
  }),
  keyed({
    id: 'airtable.oauth-token',
    provider: 'Airtable',
    title: 'Airtable OAuth access token',
    severity: 'high',
    shape: token`${base62(14, 20)}.v1.${base64url(20, 300)}.${hex(64)}`,
    words: ['airtable'],
    verify: bearer('https://api.airtable.com/v0/meta/whoami'),
    about: 'Reads and changes the bases that its user granted to an app, for an hour.',
    revoke: 'Account → Integrations → Third-party → Revoke; it ends by itself after an hour.',
    source: 'https://airtable.com/developers/web/api/oauth-reference',
  }),
];
