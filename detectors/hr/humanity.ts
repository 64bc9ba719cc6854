// https://platform.humanity.com/docs/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'humanity.access-token',
  provider: 'Humanity',
  title: 'Humanity access token',
  severity: 'medium',
  shape: token`${base36(40)}`,
  words: ['humanity'],
  prior: 0.45,
  about: 'Reads and changes shifts, time clocks and the personal data of employees.',
  revoke: 'Humanity → Settings → Integrations → revoke the application.',
  source: 'https://platform.humanity.com/docs/authentication',
});
