// https://help.gocanvas.com/
import { base64, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'gocanvas.token',
  provider: 'GoCanvas',
  title: 'GoCanvas API token',
  severity: 'medium',
  shape: token`${oneOf([base64(43), { kind: 'literal', text: '=' }], base64(44))}`,
  words: ['gocanvas'],
  about: 'With its user’s mail address, reads forms and what was sent through them.',
  revoke: 'GoCanvas → Profile → regenerate the API token.',
  source: 'https://help.gocanvas.com/',
});
