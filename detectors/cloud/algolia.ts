// https://www.algolia.com/doc/guides/security/api-keys/
import { bareLookAlikes, defineDetector, hex, inHeader, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;
const parts = [{ name: 'application id', shape: token`${upperBase36(10)}`, within: 120 }] as const;
const source = 'https://www.algolia.com/doc/guides/security/api-keys/';
const revoke = 'Dashboard → Settings → API Keys → Delete, or for the admin key → Regenerate; at once.';

export default [
  defineDetector({
    id: 'algolia.admin-key',
    claims: ['algolia.search-key'],
    verify: inHeader('https://{application id}-dsn.algolia.net/1/keys', 'X-Algolia-API-Key', {
      headers: { 'X-Algolia-Application-Id': '{application id}' },
      dead: [403],
    }),
    title: 'Algolia admin or write key',
    provider: 'Algolia',
    severity: 'high',
    shape,
    parts,
    near: {
      words: [
        'algolia_admin',
        'algolia-admin',
        'algoliaadmin',
        'algolia_write',
        'algoliawrite',
        'algolia_secret',
        'algolia_private',
        'algolia_api_key',
        'algolia-api-key',
        'algoliaapikey',
      ],
      before: 24,
    },
    decoys: (rng) => [...bareLookAlikes(shape, 'algolia_admin_key')(rng), `algoliaSearchKey: ${shape.sample(rng)}`],
    docs: { about: 'Changes and deletes every index of the application, and makes further keys.', revoke, source },
  }),
  defineDetector({
    id: 'algolia.search-key',
    title: 'Algolia search key (public by design)',
    provider: 'Algolia',
    severity: 'info',
    shape,
    parts,
    near: {
      words: ['algolia_search', 'algolia-search', 'algoliasearch', 'docsearch', 'x-algolia-api-key', 'algolia'],
      before: 40,
    },
    decoys: bareLookAlikes(shape, 'algolia_search_key'),
    docs: {
      about:
        'Searches, as every visitor of the site does. An admin key in its place would be a leak: look which one it is.',
      revoke,
      source,
    },
  }),
];
