// https://docs.upbit.com/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'upbit.api-key',
  provider: 'Upbit',
  title: 'Upbit access or secret key',
  severity: 'critical',
  shape: token`${base62(40)}`,
  words: ['upbit'],
  before: 52,
  prior: 0.7,
  check: notHash,
  about: 'With its other half, trades and may withdraw an account’s coins.',
  revoke: 'upbit.com → My page → Open API management → Delete; at once.',
  source: 'https://docs.upbit.com/',
});
