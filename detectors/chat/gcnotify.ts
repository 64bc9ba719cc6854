// https://documentation.notification.canada.ca/en/start.html
import { ALPHABETS, defineDetector, pattern } from '../../src/detector/index.js';

const apiKey = pattern({
  literals: ['gcntfy-'],
  before: 1,
  maxLength: 180,
  source:
    '\\b(gcntfy-(?:[A-Za-z0-9_-]{1,98}-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[^A-Za-z0-9_-]|$)',
  format: 'gcntfy-<name of the key>-<UUID of the service>-<UUID>',
  publicPrefix: 7,
  sample: (rng) => {
    const id = (): string => [8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-');
    return `gcntfy-${rng.pick(['prod', 'team_a', 'live-mail'])}-${id()}-${id()}`;
  },
});

export default defineDetector({
  id: 'gcnotify.api-key',
  title: 'GC Notify API key',
  provider: 'Canadian Digital Service',
  severity: 'high',
  shape: apiKey,
  random: false,
  verify: {
    url: 'https://api.notification.canada.ca/v2/notifications',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'ApiKey-v1 ' },
    live: [200],
    dead: [401, 403],
  },
  decoys: (rng) => [apiKey.sample(rng).slice(0, -1), apiKey.sample(rng).replace('gcntfy', 'gcnotify')],
  docs: {
    about: 'Sends mail and texts in the name of a department of Canada’s government, and reads those that were sent.',
    revoke: 'GC Notify → API integration → API keys → Revoke.',
    source: 'https://documentation.notification.canada.ca/en/start.html',
  },
});
