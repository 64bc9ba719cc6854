// https://paradigm.lighton.ai/docs
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lighton.api-key',
  provider: 'LightOn',
  title: 'LightOn Paradigm API key',
  severity: 'medium',
  shape: token`${base64url(40, 80)}`,
  words: [
    'lighton',
    'light_on',
    'paradigm.lighton',
    'paradigm_api',
    'paradigm-api',
    'paradigmapi',
    'paradigm_key',
    'paradigm-key',
    'paradigmkey',
    'paradigm_token',
    'paradigm-token',
    'paradigmtoken',
    'paradigm_secret',
    'paradigm-secret',
    'paradigmsecret',
  ],
  prior: 0.45,
  verify: { url: 'https://paradigm.lighton.ai/api/v2/models', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Asks a company’s models and the documents that were loaded into them.',
  revoke: 'Paradigm → Settings → API keys → Delete.',
  source: 'https://paradigm.lighton.ai/docs',
});
