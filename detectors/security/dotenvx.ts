// https://dotenvx.com/docs/quickstart/encryption
import { defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const vault = token`dotenv://:key_${hex(64)}`;
const docs = {
  about: 'Decrypts the environment file of the repository: every secret that stands in it.',
  revoke: 'Change every secret in the file, then dotenvx rotate for a new pair of keys.',
  source: 'https://dotenvx.com/docs/quickstart/encryption',
};

export default [
  defineDetector({
    id: 'dotenvx.vault-key',
    title: 'dotenv-vault key',
    provider: 'dotenvx',
    severity: 'critical',
    shape: vault,
    decoys: lookAlikes(vault),
    docs,
  }),
  keyed({
    id: 'dotenvx.private-key',
    provider: 'dotenvx',
    title: 'dotenvx private key',
    severity: 'critical',
    shape: token`${hex(64)}`,
    words: ['dotenv_private_key', 'dotenv-private-key', 'dotenvprivatekey', 'dotenv private key'],
    before: 40,
    prior: 0.85,
    claims: ['ethereum.private-key'],
    ...docs,
  }),
];
