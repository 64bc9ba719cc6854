// https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api
import { hex, inHeader, keyed, token, upperHex } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'sendbird.api-token',
    title: 'Sendbird application API token',
    provider: 'Sendbird',
    severity: 'high',
    shape: token`${hex(40)}`,
    words: ['sendbird', 'send_bird', 'send-bird', 'sendbird', 'send bird'],
    parts: [
      { name: 'app id', shape: token`${upperHex(8)}-${upperHex(4)}-${upperHex(4)}-${upperHex(4)}-${upperHex(12)}` },
    ],
    verify: inHeader('https://api-{app id}.sendbird.com/v3/users?limit=1', 'Api-Token', {
      dead: [],
      body: { dead: '400401' },
    }),
    about: 'Reads and writes all messages, channels and users of an application.',
    revoke: 'dashboard.sendbird.com → the application → Settings → API tokens → Revoke.',
    source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  }),
  keyed({
    id: 'sendbird.organization-key',
    title: 'Sendbird organization API key',
    provider: 'Sendbird',
    severity: 'medium',
    shape: token`${hex(24)}`,
    words: ['sendbird', 'send_bird', 'send-bird', 'sendbird', 'send bird'],
    after: 24,
    prior: 0.5,
    verify: inHeader('https://gate.sendbird.com/api/v2/applications', 'SENDBIRDORGANIZATIONAPITOKEN'),
    about: 'Creates and deletes the applications of an organization.',
    revoke: 'dashboard.sendbird.com → Organization settings → API keys → Revoke.',
    source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  }),
];
