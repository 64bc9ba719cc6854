// https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/
import {
  bareLookAlikes,
  defineDetector,
  keyed,
  token,
  upperBase36,
  uuid,
  uuidCheck,
} from '../../src/detector/index.js';

const secretKey = token`${uuid()}`;
const accessKey = token`SCW${upperBase36(17)}`;

export default [
  defineDetector({
    id: 'scaleway.secret-key',
    check: uuidCheck,
    title: 'Scaleway secret key',
    provider: 'Scaleway',
    severity: 'critical',
    shape: secretKey,
    near: {
      words: [
        'scw_secret',
        'scw-secret',
        'scwsecret',
        'scaleway_secret',
        'scaleway-secret',
        'scalewaysecret',
        'scw_token',
        'scaleway_token',
        'scaleway_api_key',
        'scaleway',
      ],
      before: 40,
    },
    parts: [{ name: 'access key', shape: accessKey, within: 200 }],
    verify: {
      url: 'https://api.scaleway.com/instance/v1/zones/fr-par-1/servers',
      method: 'GET',
      auth: { header: 'X-Auth-Token' },
      live: [200, 403],
      dead: [401],
    },
    decoys: (rng) => [
      ...bareLookAlikes(secretKey, 'scw_secret_key')(rng),
      `SCW_DEFAULT_PROJECT_ID=${secretKey.sample(rng)}`,
    ],
    docs: {
      about: 'Manages everything that the policies of its user or application allow.',
      revoke: 'Console → IAM → API keys → Delete; at once.',
      source: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    },
  }),
  keyed({
    id: 'scaleway.access-key-id',
    provider: 'Scaleway',
    title: 'Scaleway access key id',
    severity: 'info',
    shape: token`SCW${upperBase36(17)}`,
    words: [
      'scw_access',
      'scw-access',
      'scwaccess',
      'scaleway_access',
      'scaleway-access',
      'scalewayaccess',
      'scaleway_key',
      'scaleway-key',
      'scalewaykey',
      'scw_key',
      'scw-key',
      'scwkey',
      'aws_access_key_id',
      'accesskeyid',
      'access_key',
    ],
    shortLiteral: 'SCW must stand behind a word for a key id, with 17 capitals and digits behind it',
    sampleName: 'SCW_ACCESS_KEY',
    about: 'Names a key; of use only with its secret half.',
    revoke: 'Console → IAM → API keys → Delete; it need not be secret.',
    source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key',
  }),
];
