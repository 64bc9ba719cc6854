// https://learn.microsoft.com/appcenter/api-docs/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'appcenter.api-token',
  provider: 'Microsoft App Center',
  title: 'Visual Studio App Center API token',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['app_center', 'app-center', 'appcenter', 'microsoftappcenter'],
  prior: 0.43,
  about: 'Acted on a team’s builds and releases, until the service was switched off in March 2025.',
  revoke: 'The service is switched off; remove the token from your settings.',
  source: 'https://learn.microsoft.com/appcenter/api-docs/',
});
