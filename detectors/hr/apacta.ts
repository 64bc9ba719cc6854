// https://apidoc.apacta.com/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'apacta.api-key',
  provider: 'Apacta',
  severity: 'info',
  shape: token`${uuid()}`,
  words: ['apacta'],
  about: 'Acts as its user: reads and changes projects and hours.',
  revoke: 'app.apacta.com → Settings → regenerate the key.',
  source: 'https://apidoc.apacta.com/',
});
