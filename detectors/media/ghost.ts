// https://docs.ghost.org/admin-api/#token-authentication
import { fail, hex, keyed, made, pass, token, type CheckResult } from '../../src/detector/index.js';

const START = Date.UTC(2013, 0) / 1000;
const END = Date.UTC(2040, 0) / 1000;

/** Ids begin with the second in which they were made, eight hex digits of it. */
const id = made(hex(24), (rng) => (START + rng.int(4e8)).toString(16) + rng.text('0123456789abcdef', 16));

function idCheck(key: string): CheckResult {
  const second = Number.parseInt(key.slice(0, 8), 16);
  return second >= START && second < END
    ? pass(`its id was made on ${new Date(second * 1000).toISOString().slice(0, 10)}`)
    : fail('its id does not begin with a date');
}

export default [
  keyed({
    id: 'ghost.admin-api-key',
    provider: 'Ghost',
    title: 'Ghost Admin API key',
    severity: 'critical',
    shape: token`${id}:${hex(64)}`,
    words: ['ghost', 'admin_api_key', 'admin-api-key', 'adminapikey', 'ghost_admin'],
    prior: 0.7,
    check: idCheck,
    sampleName: 'GHOST_ADMIN_API_KEY',
    decoys: (rng) => [
      `ghost_key=${rng.text('0123456789abcdef', 24)}:${rng.text('0123456789abcdef', 63)}`,
      `ghost_key=f${rng.text('0123456789abcdef', 23)}:${rng.text('0123456789abcdef', 64)}`,
    ],
    about:
      'Administers a site: publishes and deletes posts, reads members with their mail addresses, sends newsletters.',
    revoke: 'Ghost Admin → Settings → Integrations → the integration → regenerate the Admin API key; at once.',
    source: 'https://docs.ghost.org/admin-api/#token-authentication',
  }),
  keyed({
    id: 'ghost.content-api-key',
    provider: 'Ghost',
    title: 'Ghost Content API key',
    severity: 'info',
    shape: token`${hex(26)}`,
    words: ['ghost', 'content_api_key', 'content-api-key', 'contentapikey'],
    prior: 0.5,
    sampleName: 'GHOST_CONTENT_API_KEY',
    about: 'Reads what a site has published; its web pages often carry it openly.',
    revoke: 'Ghost Admin → Settings → Integrations → the integration → regenerate the Content API key.',
    source: 'https://docs.ghost.org/admin-api/#token-authentication',
  }),
];
