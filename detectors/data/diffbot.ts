// https://docs.diffbot.com/docs/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'diffbot.token',
  provider: 'Diffbot',
  title: 'Diffbot API token',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['diffbot'],
  about: 'Extracts pages and queries the knowledge graph at the owner’s cost.',
  revoke: 'Ask Diffbot’s support for a new token; the dashboard shows the current one.',
  source: 'https://docs.diffbot.com/docs/authentication',
});
