// https://developers.notion.com/docs/authorization
import { base62, bearer, defineDetector, digits, token } from '../../src/detector/index.js';

const provider = 'Notion';
const docs = {
  about: 'Reads and changes the pages and databases that an integration was given.',
  revoke: 'notion.so/my-integrations → the integration → Refresh secret; at once.',
  source: 'https://developers.notion.com/docs/authorization',
};
const current = token`ntn_${digits(11)}${base62(35)}`;
const legacy = token`secret_${base62(43)}`;

export default [
  defineDetector({
    id: 'notion.integration-token',
    verify: bearer('https://api.notion.com/v1/users/me', {
      headers: { 'Notion-Version': '2022-06-28' },
      live: [200, 403],
    }),
    title: 'Notion integration token',
    provider,
    severity: 'high',
    shape: current,
    docs,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).toUpperCase()],
  }),
  defineDetector({
    id: 'notion.legacy-integration-token',
    verify: bearer('https://api.notion.com/v1/users/me', {
      headers: { 'Notion-Version': '2022-06-28' },
      live: [200, 403],
      dead: [],
    }),
    title: 'Notion integration token (legacy)',
    provider,
    severity: 'high',
    shape: legacy,
    docs,
    decoys: (rng) => [legacy.sample(rng).slice(0, -1), 'secret_manager_client_for_the_production_environment'],
  }),
];
