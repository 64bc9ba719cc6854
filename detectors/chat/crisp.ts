// https://docs.crisp.chat/guides/rest-api/authentication/
import { hex, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'crisp.api-key',
  provider: 'Crisp',
  severity: 'high',
  shape: token`${hex(64)}`,
  words: ['crisp', 'crisp.chat'],
  title: 'Crisp token key',
  parts: [{ name: 'identifier', shape: token`${uuid()}`, within: 200 }],
  sampleName: 'CRISP_TOKEN_KEY',
  about: 'With its identifier, reads and writes the conversations with customers.',
  revoke: 'marketplace.crisp.chat → the plugin → Tokens → Roll.',
  source: 'https://docs.crisp.chat/guides/rest-api/authentication/',
});
