// https://mailboxlayer.com/documentation
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'mailboxlayer.access-key',
  provider: 'mailboxlayer',
  title: 'mailboxlayer access key',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['mailboxlayer', 'mailbox_layer'],
  about: 'Verifies mail addresses within the quota of its owner.',
  revoke: 'Dashboard → API access key → Reset.',
  source: 'https://mailboxlayer.com/documentation',
});
