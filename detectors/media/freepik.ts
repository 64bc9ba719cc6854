// https://docs.freepik.com/authentication
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`FPSX${hex(32)}`;

export default defineDetector({
  id: 'freepik.api-key',
  provider: 'Freepik',
  title: 'Freepik API key',
  severity: 'medium',
  shape: apiKey,
  verify: {
    url: 'https://api.freepik.com/v1/resources?limit=1',
    method: 'GET',
    auth: { header: 'x-freepik-api-key' },
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Makes and downloads pictures at the owner’s cost.',
    revoke: 'freepik.com/developers/dashboard → API keys → regenerate.',
    source: 'https://docs.freepik.com/authentication',
  },
});
