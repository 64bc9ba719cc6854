// https://developer.hashicorp.com/consul/docs/security/encryption/gossip
import { base64, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'consul.gossip-key',
  provider: 'Consul',
  title: 'gossip encryption key of Consul, Nomad or Serf',
  severity: 'high',
  /** 32 bytes, or 16 in older clusters. */
  shape: token`${oneOf([base64(43), { kind: 'literal', text: '=' }], [base64(22), { kind: 'literal', text: '==' }])}`,
  words: [
    'gossip_encryption_key',
    'gossip-encryption-key',
    'gossipencryptionkey',
    'gossip_key',
    'gossip-key',
    'gossipkey',
    'consul_encrypt',
    'consul-encrypt',
    'consulencrypt',
    'nomad_encrypt',
    'encrypt =',
    'encrypt"',
    'encrypt_key',
    'encrypt-key',
    'encryptkey',
  ],
  before: 16,
  prior: 0.6,
  sampleName: 'CONSUL_GOSSIP_KEY',
  about: 'Joins the cluster’s gossip: reads who is in it, and adds machines to it.',
  revoke: 'consul keyring -install a new key, -use it, then -remove the old one.',
  source: 'https://developer.hashicorp.com/consul/docs/security/encryption/gossip',
});
