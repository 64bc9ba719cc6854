// https://docs.dronahq.com/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dronahq.token-key',
  provider: 'DronaHQ',
  title: 'DronaHQ token key',
  severity: 'info',
  shape: token`${base36(50)}`,
  words: ['dronahq'],
  prior: 0.5,
  about: 'Reads and changes an organization’s apps and users over the interface for plug-ins.',
  revoke: 'DronaHQ Studio → Settings → API tokens → regenerate.',
  source: 'https://docs.dronahq.com/',
});
