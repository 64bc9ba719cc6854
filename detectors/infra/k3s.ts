// https://docs.k3s.io/cli/token
import { base36, defineDetector, hex, lookAlikes, oneOf, token, word } from '../../src/detector/index.js';

const shape = token`K10${hex(64)}::${oneOf('server:', 'node:')}${word(16, 128)}`;
const bootstrap = token`K10${hex(64)}::${base36(6)}.${base36(16)}`;
const docs = {
  about: 'Joins machines to a k3s or RKE2 cluster; a server token makes them control it, and decrypts its data store.',
  revoke: 'k3s token rotate on a server, then start the others with the new one.',
  source: 'https://docs.k3s.io/cli/token',
};

export default [
  defineDetector({
    id: 'k3s.join-token',
    title: 'k3s or RKE2 join token',
    provider: 'k3s',
    severity: 'critical',
    shape,
    decoys: lookAlikes(shape),
    docs,
  }),
  defineDetector({
    id: 'k3s.bootstrap-token',
    title: 'k3s bootstrap token',
    provider: 'k3s',
    severity: 'high',
    shape: bootstrap,
    shortLiteral: 'behind K10 stand 64 hex digits, two colons and a token of fixed form',
    decoys: lookAlikes(bootstrap),
    docs,
  }),
];
