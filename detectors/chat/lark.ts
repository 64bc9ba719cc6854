// https://open.larksuite.com/document/server-docs/getting-started/api-access-token/
import {
  alphabet,
  base36,
  base62,
  chars,
  defineDetector,
  keyed,
  notHash,
  oneOf,
  token,
  uuid,
} from '../../src/detector/index.js';

const shape = token`https://open.${oneOf('larksuite.com', 'feishu.cn')}/open-apis/bot/v2/hook/${uuid(true)}`;

export default [
  keyed({
    id: 'lark.access-token',
    provider: 'Lark',
    title: 'Lark or Feishu access token',
    severity: 'medium',
    shape: token`${oneOf('t', 'u', 'a')}-${chars(alphabet('letters, digits, _ and .', '0-9', 'A-Z', 'a-z', '_.'), 24, 50)}`,
    words: [
      'tenant_access_token',
      'user_access_token',
      'app_access_token',
      'tenantaccesstoken',
      'tenant-access-token',
      'feishu',
      'larksuite',
      'lark',
    ],
    prior: 0.5,
    about: 'Acts as an app or a user of a company’s workspace for two hours: messages, documents, people.',
    revoke: 'It ends by itself within two hours; reset the app secret to stop new ones.',
    source: 'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/',
  }),
  keyed({
    id: 'lark.app-secret',
    provider: 'Lark',
    title: 'Lark or Feishu app secret',
    severity: 'high',
    shape: token`${base62(32)}`,
    words: ['feishu', 'larksuite', 'lark'],
    check: notHash,
    parts: [{ name: 'app id', shape: token`cli_${base36(16)}`, within: 200 }],
    about: 'With the app id, makes tokens that act as the app in every workspace that installed it.',
    revoke: 'Developer console → the app → Credentials → Reset app secret.',
    source: 'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/',
  }),
  defineDetector({
    id: 'lark.webhook',
    title: 'Lark or Feishu bot webhook',
    provider: 'Lark',
    severity: 'medium',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('/hook/', '/hooks/')],
    docs: {
      about: 'Posts messages into a group in a bot’s name, which serves phishing.',
      revoke: 'The group → Settings → Bots → the bot → Remove.',
      source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
    },
  }),
];
