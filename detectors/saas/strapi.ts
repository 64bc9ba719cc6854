// https://docs.strapi.io/cms/configurations/server
import {
  bareLookAlikes,
  base64,
  defineDetector,
  hex,
  keyed,
  token,
  wholeBytesCheck,
} from '../../src/detector/index.js';

const secret = token`${base64(22)}==`;
const apiToken = token`${hex(256)}`;

export default [
  defineDetector({
    id: 'strapi.server-secret',
    title: 'Strapi server secret',
    provider: 'Strapi',
    severity: 'high',
    shape: secret,
    near: {
      words: [
        'app_keys',
        'api_token_salt',
        'admin_jwt_secret',
        'transfer_token_salt',
        'appkeys',
        'apitokensalt',
        'adminjwtsecret',
        'transfertokensalt',
        'api-token-salt',
        'admin-jwt-secret',
        'transfer-token-salt',
        'app-keys',
        'strapi',
      ],
      before: 52,
    },
    decoys: bareLookAlikes(secret, 'app_keys'),
    check: wholeBytesCheck((text) => [text]),
    sampleName: 'ADMIN_JWT_SECRET',
    docs: {
      about: 'Signs sessions or makes API tokens of the site: with the admin secret a stranger is any administrator.',
      revoke: 'Write new values into the environment and start the server anew; sessions and tokens end.',
      source: 'https://docs.strapi.io/cms/configurations/environment',
    },
  }),
  keyed({
    id: 'strapi.api-token',
    provider: 'Strapi',
    title: 'Strapi API token',
    severity: 'high',
    shape: apiToken,
    words: ['strapi'],
    before: 52,
    prior: 0.8,
    about: 'Reads, and mostly writes, the content of the site.',
    revoke: 'Settings → API tokens → Delete; at once.',
    source: 'https://docs.strapi.io/cms/features/api-tokens',
  }),
];
