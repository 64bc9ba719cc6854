// https://developer.zendesk.com/documentation/conversations/
import {
  asPassword,
  bareLookAlikes,
  base36,
  base64url,
  defineDetector,
  oneOf,
  token,
  wokenByWord,
} from '../../src/detector/index.js';

const keyId = wokenByWord(token`${oneOf('act_', 'app_')}${base36(24)}`);
const secret = token`${base64url(86)}`;
const near = {
  words: ['smooch', 'sunshine_conversations', 'sunshine-conversations', 'sunshineconversations', 'sunco_'],
  before: 96,
};
const source = 'https://developer.zendesk.com/documentation/conversations/getting-started/api-authentication/';
const revoke = 'Admin Center → Apps and integrations → Conversations API → delete the key; at once.';

export default [
  defineDetector({
    id: 'smooch.secret',
    title: 'Sunshine Conversations API secret',
    provider: 'Sunshine Conversations',
    severity: 'high',
    shape: secret,
    near,
    decoys: bareLookAlikes(secret, 'smooch_secret'),
    prior: 0.7,
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    sampleName: 'SMOOCH_SECRET',
    verify: asPassword('https://api.smooch.io/v2/apps', '{key id}'),
    docs: { about: 'With its key id, reads and writes a company’s conversations with its customers.', revoke, source },
  }),
  defineDetector({
    id: 'smooch.key-id',
    title: 'Sunshine Conversations API key id',
    prior: 0.95,
    provider: 'Sunshine Conversations',
    severity: 'info',
    shape: keyId,
    near,
    decoys: bareLookAlikes(keyId, 'smooch_key'),
    sampleName: 'SMOOCH_KEY',
    docs: { about: 'Names an API key; with its secret it reads and writes a company’s conversations.', revoke, source },
  }),
];
