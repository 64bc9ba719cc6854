// https://docs.lumigo.io/docs/lumigo-tokens
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lumigo.tracing-token',
  provider: 'Lumigo',
  title: 'Lumigo tracing token',
  severity: 'low',
  shape: token`t_${hex(19, 24)}`,
  words: ['lumigo'],
  prior: 0.8,
  about: 'Sends traces into an account, which can bury true ones.',
  revoke: 'Settings → Tracing → rotate the token.',
  source: 'https://docs.lumigo.io/docs/lumigo-tokens',
});
