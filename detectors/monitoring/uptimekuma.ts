// https://github.com/louislam/uptime-kuma/wiki/API-Keys
import { base64url, digits, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'uptimekuma.api-key',
  provider: 'Uptime Kuma',
  severity: 'low',
  shape: token`uk${digits(1, 3)}_${base64url(40)}`,
  words: ['uptimekuma', 'uptime_kuma', 'uptime-kuma'],
  before: 52,
  prior: 0.9,
  about: 'Reads the metrics of every monitor.',
  revoke: 'Settings → API keys → Delete.',
  source: 'https://github.com/louislam/uptime-kuma/wiki/API-Keys',
});
