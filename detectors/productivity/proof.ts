// https://dev.proof.com/docs/authentication
import { base64url, keyed, optional, token } from '../../src/detector/index.js';

export default keyed({
  id: 'proof.api-key',
  provider: 'Proof',
  severity: 'info',
  shape: token`prf_${optional('cli_')}${base64url(20, 80)}`,
  words: [
    'notarize',
    'proof_com',
    'proof-com',
    'proofcom',
    'proof.com',
    'proof_api',
    'proof-api',
    'proofapi',
    'proof_key',
    'proof-key',
    'proofkey',
    'proof_secret',
    'proof-secret',
    'proofsecret',
    'proof_token',
    'proof-token',
    'prooftoken',
  ],
  before: 96,
  about: 'Creates and reads notarial transactions with their documents.',
  revoke: 'Proof → Settings → API keys → Revoke.',
  source: 'https://dev.proof.com/docs/authentication',
});
