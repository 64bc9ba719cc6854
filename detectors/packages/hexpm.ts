// https://hex.pm/docs/publish
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'hexpm.api-key',
  verify: inHeader('https://hex.pm/api/users/me', 'Authorization', { live: [200, 403] }),
  title: 'Hex.pm API key',
  provider: 'Hex.pm',
  severity: 'critical',
  shape,
  near: {
    words: ['hex_api_key', 'hex_pm_api', 'hex_pm_key', 'hex-api-key', 'hexapikey', 'hex_api_token', 'hexpm'],
    before: 20,
  },
  sampleName: 'HEX_API_KEY',
  decoys: (rng) => [`hex_api_key=${rng.text('0123456789abcdef', 31)}`, `hex ${shape.sample(rng)}`],
  docs: {
    about: 'Publishes and retires Elixir and Erlang packages, as far as its permissions go.',
    revoke: 'mix hex.user key revoke NAME, or hex.pm → Dashboard → Keys → Revoke; at once.',
    source: 'https://hex.pm/docs/publish',
  },
});
