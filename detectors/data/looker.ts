// https://cloud.google.com/looker/docs/api-auth
import { base62, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'looker.client-secret',
    provider: 'Looker',
    title: 'Looker API client secret',
    severity: 'high',
    shape: token`${base62(24)}`,
    words: ['looker_client_secret', 'lookersdk', 'looker_sdk', 'looker-client-secret', 'lookerclientsecret', 'looker'],
    parts: [{ name: 'client id', shape: token`${base62(20)}`, within: 160 }],
    prior: 0.6,
    sampleName: 'LOOKER_CLIENT_SECRET',
    about: 'With its client id, queries a company’s data as the user that it belongs to.',
    revoke: 'Admin → Users → the user → API keys → Delete; at once.',
    source: 'https://cloud.google.com/looker/docs/api-auth',
  }),
  keyed({
    id: 'looker.client-id',
    provider: 'Looker',
    title: 'Looker API client id',
    severity: 'info',
    shape: token`${base62(20)}`,
    words: [
      'looker_client_id',
      'looker-client-id',
      'lookerclientid',
      'lookersdk_client_id',
      'lookersdk-client-id',
      'lookersdkclientid',
      'looker_api_client',
      'looker-api-client',
      'lookerapiclient',
    ],
    before: 16,
    prior: 0.7,
    sampleName: 'LOOKER_CLIENT_ID',
    about: 'Names an API key of a Looker user; opens nothing without its secret.',
    revoke: 'Admin → Users → the user → API keys → Delete; at once.',
    source: 'https://cloud.google.com/looker/docs/api-auth',
  }),
];
