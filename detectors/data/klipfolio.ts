// https://apidocs.klipfolio.com/docs/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'klipfolio.api-key',
  provider: 'Klipfolio',
  severity: 'medium',
  shape: token`${hex(40)}`,
  words: ['klipfolio'],
  prior: 0.43,
  verify: {
    url: 'https://app.klipfolio.com/api/1.0/profile',
    method: 'GET',
    auth: { header: 'kf-api-key' },
    live: [200],
    dead: [401],
  },
  about: 'Reads dashboards and data sources of a company, and changes them as its user may.',
  revoke: 'My profile → API key → Regenerate.',
  source: 'https://apidocs.klipfolio.com/docs/authentication',
});
