// https://www.twilio.com/docs/iam/api-keys
import { asPassword, base62, defineDetector, hex, keyed, notHash, token } from '../../src/detector/index.js';

const provider = 'Twilio';
const apiSource = 'https://www.twilio.com/docs/iam/api-keys';
const account = token`AC${hex(32)}`;
const keyId = token`SK${hex(32)}`;
const authToken = token`${hex(32)}`;
const keySecret = token`${base62(32)}`;

export default [
  defineDetector({
    id: 'twilio.auth-token',
    verify: asPassword('https://api.twilio.com/2010-04-01/Accounts/{account id}.json', '{account id}'),
    title: 'Twilio auth token',
    provider,
    severity: 'critical',
    shape: authToken,
    near: { words: ['twilio', 'auth_token', 'auth-token', 'authtoken'], before: 24 },
    sampleName: 'TWILIO_AUTH_TOKEN',
    prior: 0.5,
    parts: [{ name: 'account id', shape: account, within: 300 }],
    decoys: (rng) => [`twilio md5 = ${rng.text('0123456789abcdef', 31)}`, `checksum ${authToken.sample(rng)}`],
    docs: {
      about: 'The main key of an account: sends messages and calls at its cost, reads their logs.',
      revoke: 'Console → Account → Auth tokens → promote a secondary token; at once.',
      source: 'https://www.twilio.com/docs/iam/access-tokens',
    },
  }),
  defineDetector({
    id: 'twilio.api-key-secret',
    check: notHash,
    title: 'Twilio API key secret',
    provider,
    severity: 'critical',
    shape: keySecret,
    prior: 0.85,
    near: {
      words: [
        'twilio_api_secret',
        'twilio-api-secret',
        'twilioapisecret',
        'twilio_api_key_secret',
        'twilio-api-key-secret',
        'twilioapikeysecret',
        'twilio_secret',
        'twilio_key_secret',
      ],
      before: 16,
    },
    sampleName: 'TWILIO_API_SECRET',
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    claims: ['twilio.auth-token'],
    decoys: (rng) => [`twilio_api_secret=${keySecret.sample(rng).slice(1)}`, `value ${keySecret.sample(rng)}`],
    docs: {
      about: 'With its key id, sends messages and calls at an account’s cost and reads their logs.',
      revoke: 'Console → Account → API keys → Delete; at once.',
      source: apiSource,
    },
  }),
  defineDetector({
    id: 'twilio.api-key-id',
    title: 'Twilio API key id',
    provider,
    severity: 'info',
    shape: keyId,
    near: { words: ['twilio', 'api_key', 'apikey', 'api-key'], before: 40 },
    sampleName: 'TWILIO_API_KEY',
    decoys: (rng) => [`twilio ${keyId.sample(rng).slice(0, -1)}`, `twilio ${keyId.sample(rng).toLowerCase()}`],
    docs: {
      about: 'Names an API key; of use with its secret only.',
      revoke: 'Console → Account → API keys → Delete; at once.',
      source: apiSource,
    },
  }),
  keyed({
    id: 'twilio.authy-key',
    provider: 'Twilio',
    title: 'Authy API key',
    severity: 'medium',
    shape: token`${base62(32)}`,
    words: [
      'authy_api',
      'authy-api',
      'authyapi',
      'authy_key',
      'authy-key',
      'authykey',
      'authy_secret',
      'authy-secret',
      'authysecret',
      'authy_production',
      'authy-production',
      'authyproduction',
      'x_authy_api_key',
      'x-authy-api-key',
      'xauthyapikey',
      'authy',
    ],
    before: 40,
    check: notHash,
    about: 'Sends and checks sign-in codes in an application’s name.',
    revoke: 'Console → Authy → the application → Settings → production API key → Regenerate.',
    source: 'https://www.twilio.com/docs/authy/api',
  }),
];
