// https://docs.veracode.com/r/c_api_credentials3
import { defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const keyId = token`vera01ei-${hex(32)}`;
const secret = token`vera01es-${hex(128)}`;
const bare = token`${hex(128)}`;
const about = 'With its id, reads the weaknesses found in a company’s code and changes its scans.';
const revoke = 'Veracode platform → your account → API credentials → Revoke; at once.';
const source = 'https://docs.veracode.com/r/c_api_credentials3';

export default [
  defineDetector({
    id: 'veracode.secret-key',
    title: 'Veracode API secret key (European region)',
    provider: 'Veracode',
    severity: 'critical',
    shape: secret,
    decoys: lookAlikes(secret),
    parts: [{ name: 'id', shape: keyId, within: 300 }],
    docs: { about, revoke, source },
  }),
  defineDetector({
    id: 'veracode.key-id',
    title: 'Veracode API id (European region)',
    provider: 'Veracode',
    severity: 'low',
    shape: keyId,
    decoys: lookAlikes(keyId),
    docs: {
      about: 'Names an API credential; with its secret it reads the weaknesses found in a company’s code.',
      revoke,
      source,
    },
  }),
  keyed({
    id: 'veracode.us-secret-key',
    provider: 'Veracode',
    title: 'Veracode API secret key',
    severity: 'critical',
    shape: bare,
    words: ['veracode', 'vera_code'],
    before: 96,
    sampleName: 'VERACODE_API_KEY_SECRET',
    parts: [{ name: 'id', shape: token`${hex(32)}`, within: 200 }],
    about,
    revoke,
    source,
  }),
];
