// https://guides.rubygems.org/api-key-scopes/
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`rubygems_${hex(48)}`;

export default defineDetector({
  id: 'rubygems.api-key',
  title: 'RubyGems API key',
  provider: 'RubyGems',
  severity: 'critical',
  shape,
  verify: {
    url: 'https://rubygems.org/api/v1/gems.json',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200, 403],
    dead: [401],
  },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase(), 'rubygems_version_requirement'],
  docs: {
    about: 'Pushes and yanks gems, as far as its scopes go.',
    revoke: 'rubygems.org → Settings → API keys → Delete; at once.',
    source: 'https://guides.rubygems.org/api-key-scopes/',
  },
});
