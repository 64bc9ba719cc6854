// https://docs.knock.app/api-reference/overview/api-keys
import { bareLookAlikes, base64url, defineDetector, lookAlikes, optional, token } from '../../src/detector/index.js';

const secretKey = token`sk_${optional('test_')}${base64url(43)}`;
const serviceToken = token`knock_st_${base64url(60, 70)}`;

export default [
  defineDetector({
    id: 'knock.secret-key',
    title: 'Knock secret API key',
    provider: 'Knock',
    severity: 'high',
    shape: secretKey,
    near: { words: ['knock', 'knockapp', 'knocklabs'], before: 64 },
    shortLiteral: 'the vendor’s name must stand before it',
    prior: 0.9,
    sampleName: 'KNOCK_API_KEY',
    verify: {
      url: 'https://api.knock.app/v1/users?page_size=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    decoys: bareLookAlikes(secretKey, 'knock'),
    docs: {
      about: 'Sends notifications to a product’s users over every channel, and reads who they are.',
      revoke: 'Dashboard → Developers → API keys → Roll.',
      source: 'https://docs.knock.app/api-reference/overview/api-keys',
    },
  }),
  defineDetector({
    id: 'knock.service-token',
    title: 'Knock service token',
    provider: 'Knock',
    severity: 'high',
    shape: serviceToken,
    decoys: lookAlikes(serviceToken),
    docs: {
      about: 'Manages workflows and settings of the account over the management API.',
      revoke: 'Dashboard → Settings → Service tokens → Delete.',
      source: 'https://docs.knock.app/developer-tools/service-tokens',
    },
  }),
];
