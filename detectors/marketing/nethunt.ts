// https://nethunt.com/integration-api
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'nethunt.api-key',
  provider: 'NetHunt',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['nethunt', 'net_hunt'],
  about: 'With its owner’s mail address, reads and changes a company’s contacts and deals.',
  revoke: 'Settings → API key → Regenerate.',
  source: 'https://nethunt.com/integration-api',
});
