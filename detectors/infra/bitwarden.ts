// https://bitwarden.com/help/access-tokens/
import {
  base62,
  base64,
  defineDetector,
  notHash,
  oneOf,
  randomUuidCheck,
  token,
  uuid,
} from '../../src/detector/index.js';

const provider = 'Bitwarden';
const access = token`0.${uuid()}.${base62(30)}:${base64(22)}==`;
const clientSecret = token`${base62(30)}`;
const clientId = token`${oneOf('user.', 'organization.')}${uuid()}`;

export default [
  defineDetector({
    id: 'bitwarden.access-token',
    check: randomUuidCheck,
    title: 'Bitwarden Secrets Manager access token',
    provider,
    severity: 'critical',
    shape: access,
    prior: 0.95,
    near: {
      words: [
        'bws_access_token',
        'bws-access-token',
        'bwsaccesstoken',
        'bitwarden',
        'access_token',
        'access-token',
        'accesstoken',
        'bws_token',
        '--access-token',
      ],
      before: 48,
    },
    sampleName: 'BWS_ACCESS_TOKEN',
    decoys: (rng) => [
      `bws_access_token=${access.sample(rng).slice(0, -3)}`,
      `bws_access_token=${access.sample(rng).replace(':', '.')}`,
    ],
    docs: {
      about: 'Reads, and may write, the secrets that its machine account was given; it holds their key.',
      revoke: 'Secrets Manager → Machine accounts → Access tokens → Revoke; at once.',
      source: 'https://bitwarden.com/help/access-tokens/',
    },
  }),
  defineDetector({
    id: 'bitwarden.client-secret',
    check: notHash,
    title: 'Bitwarden API key',
    provider,
    severity: 'critical',
    shape: clientSecret,
    prior: 0.45,
    near: {
      words: [
        'bw_clientsecret',
        'bw-clientsecret',
        'bwclientsecret',
        'bitwarden_client_secret',
        'bitwarden-client-secret',
        'bitwardenclientsecret',
        'bw_client_secret',
        'bitwarden',
      ],
      before: 48,
    },
    sampleName: 'BW_CLIENTSECRET',
    parts: [{ name: 'client id', shape: clientId, within: 200 }],
    decoys: (rng) => [`bw_clientsecret=${clientSecret.sample(rng).slice(1)}`, `value ${clientSecret.sample(rng)}`],
    docs: {
      about: 'Signs in as a user or an organization; with the master password it opens the vault.',
      revoke: 'Account settings → Security → Keys → Rotate API key; at once.',
      source: 'https://bitwarden.com/help/personal-api-key/',
    },
  }),
];
