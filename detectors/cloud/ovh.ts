// https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api
import { bareLookAlikes, base62, defineDetector, notHash, token, type DetectorSpec } from '../../src/detector/index.js';

const key = token`${base62(32)}`;
const shared = { provider: 'OVHcloud', shape: key, prior: 0.7 } as const satisfies Partial<DetectorSpec>;
const revoke = 'api.ovh.com/console → /me/api/application and /me/api/credential → DELETE the one concerned; at once.';
const source = 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api';

export default [
  defineDetector({
    ...shared,
    id: 'ovh.application-secret',
    prior: 0.5,
    title: 'OVHcloud application secret',
    severity: 'critical',
    check: notHash,
    decoys: bareLookAlikes(key, 'ovh_application_secret'),
    near: {
      words: [
        'ovh_application_secret',
        'ovhcloud',
        'ovh-application-secret',
        'ovhapplicationsecret',
        'ovh_as',
        'ovh_app_secret',
        'ovh_secret',
        'application_secret',
        'ovh_',
        'ovh-',
        'ovh token',
        'ovh key',
        'ovh secret',
        'ovh.com',
        'ovh.net',
        'ovhkey',
        'ovhtoken',
        'ovhapi',
        'ovhsecret',
      ],
      before: 40,
    },
    docs: { about: 'Signs requests of the application; with a consumer key it manages the account.', revoke, source },
  }),
  defineDetector({
    ...shared,
    id: 'ovh.consumer-key',
    claims: ['ovh.application-secret'],
    title: 'OVHcloud consumer key',
    severity: 'critical',
    check: notHash,
    decoys: bareLookAlikes(key, 'ovh_consumer_key'),
    near: { words: ['ovh_consumer_key', 'ovh-consumer-key', 'ovhconsumerkey', 'ovh_ck'], before: 16 },
    docs: { about: 'Acts for the user that granted it, together with the application’s secret.', revoke, source },
  }),
];
