// https://docs.codacy.com/codacy-api/api-tokens/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(20)}`;

export default defineDetector({
  id: 'codacy.api-token',
  check: notHash,
  title: 'Codacy account or project API token',
  provider: 'Codacy',
  severity: 'medium',
  shape,
  prior: 0.9,
  near: {
    words: [
      'codacy_api_token',
      'codacy-api-token',
      'codacyapitoken',
      'codacy_project_token',
      'codacy-project-token',
      'codacyprojecttoken',
      'codacy_token',
      'codacy',
    ],
    before: 40,
  },
  sampleName: 'CODACY_API_TOKEN',
  verify: {
    url: 'https://app.codacy.com/api/v3/user',
    method: 'GET',
    auth: { header: 'api-token' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`codacy_api_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Reads the analysis of its user’s repositories and changes their settings.',
    revoke: 'Account → Access management → API tokens → Delete; at once.',
    source: 'https://docs.codacy.com/codacy-api/api-tokens/',
  },
});
