// https://docs.codemagic.io/rest-api/codemagic-rest-api/
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'codemagic.api-token',
  provider: 'Codemagic',
  severity: 'high',
  shape: token`${base64url(43)}`,
  words: ['codemagic', 'code_magic', 'code-magic'],
  title: 'Codemagic API token',
  verify: {
    url: 'https://api.codemagic.io/apps',
    method: 'GET',
    auth: { header: 'x-auth-token' },
    live: [200],
    dead: [401],
  },
  about: 'Starts builds and changes the variables and signing keys of the team’s apps.',
  revoke: 'Teams → Personal account → Integrations → Codemagic API → Reset.',
  source: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
});
