// https://geo.ipify.org/docs
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ipify.api-key',
  provider: 'geo.ipify',
  title: 'geo.ipify or WhoisXML API key',
  severity: 'low',
  shape: token`at_${base62(29)}`,
  words: ['ipify', 'whoisxmlapi', 'whoisxml'],
  prior: 0.85,
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Uses up the owner’s quota of address look-ups.',
  revoke: 'geo.ipify.org → My products → regenerate the key.',
  source: 'https://geo.ipify.org/docs',
});
