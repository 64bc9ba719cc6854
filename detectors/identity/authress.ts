// https://authress.io/knowledge-base/docs/authorization/service-clients
import { ALPHABETS, defineDetector, pattern } from '../../src/detector/index.js';

const accessKey = pattern({
  literals: ['.acc-', '.acc_'],
  before: 48,
  after: 180,
  maxLength: 200,
  source:
    '\\b((?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120})',
  format: '<sc, ext, scauth or authress>_<client>.<key id>.acc-<account>.<base64 of a private key>',
  sample: (rng) =>
    `${rng.pick(['sc', 'ext', 'scauth', 'authress'])}_${rng.text(ALPHABETS.base62.chars, 20)}.${rng.text(ALPHABETS.base36.chars, 4)}.acc-${rng.text(ALPHABETS.base36.chars, 14)}.${rng.text(ALPHABETS.base62.chars, 64)}`,
});

export default defineDetector({
  id: 'authress.access-key',
  title: 'Authress service client access key',
  provider: 'Authress',
  severity: 'high',
  shape: accessKey,
  decoys: (rng) => [accessKey.sample(rng).slice(0, 50), accessKey.sample(rng).replace('.acc-', '.aaa-')],
  docs: {
    about: 'Acts as the service client: reads and changes who may do what in the account.',
    revoke: 'Authress portal → Service clients → the client → delete the access key.',
    source: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  },
});
