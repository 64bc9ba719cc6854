// https://aiven.io/docs/platform/concepts/authentication-tokens
import {
  bareLookAlikes,
  base64,
  base64url,
  defineDetector,
  lookAlikes,
  oneOf,
  token,
} from '../../src/detector/index.js';

const servicePassword = token`AVNS_${base64url(19)}`;
const authToken = token`${base64(338, 398)}${oneOf('', '=', '==')}`;

export default [
  defineDetector({
    id: 'aiven.service-password',
    title: 'Aiven or DigitalOcean managed database password',
    provider: 'Aiven',
    severity: 'critical',
    shape: servicePassword,
    decoys: lookAlikes(servicePassword),
    claims: ['generic.postgres-url', 'generic.mysql-url', 'generic.redis-url'],
    docs: {
      about: 'Logs in to the managed database as its user (avnadmin, doadmin).',
      revoke: 'Console → the service → Users → Reset password; at once.',
      source: 'https://aiven.io/docs/platform/howto/reset-password',
    },
  }),
  defineDetector({
    id: 'aiven.auth-token',
    title: 'Aiven authentication token',
    provider: 'Aiven',
    severity: 'critical',
    shape: authToken,
    decoys: bareLookAlikes(authToken, 'aiven_token'),
    near: { words: ['aiven'], before: 32 },
    verify: {
      url: 'https://api.aiven.io/v1/project',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'aivenv1 ' },
      live: [200],
      dead: [401, 403],
    },
    docs: {
      about: 'Manages every service of its user’s projects.',
      revoke: 'Console → User information → Tokens → Revoke; at once.',
      source: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
    },
  }),
];
