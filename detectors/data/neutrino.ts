// https://www.neutrinoapi.com/api/api-basics/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'neutrino.api-key',
  provider: 'Neutrino',
  severity: 'medium',
  shape: token`${base62(48)}`,
  words: ['neutrinoapi', 'neutrino_api', 'neutrino-api', 'neutrino'],
  prior: 0.5,
  about: 'With its user id, looks up cards, phones and addresses and sends text messages at the owner’s cost.',
  revoke: 'Account → API keys → delete the key.',
  source: 'https://www.neutrinoapi.com/api/api-basics/',
});
