// https://duo.com/docs/authapi
import { base62, keyed, notHash, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'duo.secret-key',
  provider: 'Duo Security',
  title: 'Duo secret key',
  severity: 'critical',
  shape: token`${base62(40)}`,
  words: [
    'duo_secret',
    'duosecurity',
    'duo_',
    'duo-',
    'duosecret',
    'duoskey',
    'duoapi',
    'duotoken',
    'duokey',
    'duo security',
    'skey',
  ],
  prior: 0.5,
  check: notHash,
  sampleName: 'DUO_SECRET_KEY',
  parts: [{ name: 'integration key', shape: token`DI${upperBase36(18)}` }],
  claims: ['aws.secret-access-key'],
  about:
    'With its integration key, confirms sign-ins itself: the second factor falls away; an Admin API key changes users.',
  revoke: 'Duo Admin Panel → Applications → the application → Reset secret key.',
  source: 'https://duo.com/docs/authapi',
});
