// https://healthchecks.io/docs/http_api/
import { defineDetector, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`hc-ping.com/${uuid()}`;

export default defineDetector({
  id: 'healthchecks.ping-url',
  title: 'Healthchecks ping address',
  provider: 'Healthchecks',
  severity: 'info',
  shape,
  random: false,
  decoys: lookAlikes(shape),
  carriers: ['alone', 'env', 'ini', 'properties', 'yaml', 'toml', 'shell', 'patch', 'no-newline', 'crlf'],
  docs: {
    about: 'Reports a job as done or failed: a stranger could hide that it has stopped.',
    revoke: 'Make a new check in its place, and delete the old one.',
    source: 'https://healthchecks.io/docs/http_api/',
  },
});
