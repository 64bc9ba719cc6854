// https://api.ncloud-docs.com/docs/en/common-ncpapi
import { base62, base64url, defineDetector, keyed, lookAlikes, token } from '../../src/detector/index.js';

const cloudAccessKeyId = token`ncp_iam_BPA${base62(15, 24)}`;
const cloudSecretKey = token`ncp_iam_BPK${base62(28, 40)}`;

export default [
  defineDetector({
    id: 'naver.cloud-access-key-id',
    title: 'NAVER Cloud access key id',
    provider: 'NAVER',
    severity: 'low',
    shape: cloudAccessKeyId,
    decoys: lookAlikes(cloudAccessKeyId),
    docs: {
      about: 'Names an access key of a NAVER Cloud account; acts as it only with the secret key.',
      revoke: 'My page → Manage authentication keys → stop and delete the key; at once.',
      source: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
    },
  }),
  defineDetector({
    id: 'naver.cloud-secret-key',
    title: 'NAVER Cloud secret key',
    provider: 'NAVER',
    severity: 'critical',
    shape: cloudSecretKey,
    parts: [{ name: 'access key id', shape: token`ncp_iam_BPA${base62(15, 24)}` }],
    decoys: lookAlikes(cloudSecretKey),
    docs: {
      about: 'With its id, manages servers, storage and bills of the account.',
      revoke: 'My page → Manage authentication keys → stop and delete the key; at once.',
      source: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
    },
  }),
  keyed({
    id: 'naver.client-secret',
    provider: 'NAVER',
    title: 'NAVER client secret',
    severity: 'medium',
    shape: token`${base64url(10)}`,
    words: [
      'naver_client_secret',
      'naver-client-secret',
      'naverclientsecret',
      'naver_secret',
      'naver-secret',
      'naversecret',
      'x-naver-client-secret',
    ],
    before: 24,
    prior: 0.8,
    sampleName: 'NAVER_CLIENT_SECRET',
    parts: [{ name: 'client id', shape: token`${base64url(20)}`, within: 160 }],
    about: 'With its client id, calls the search, map and sign-in services in an application’s name.',
    revoke: 'NAVER Developers → the application → reissue the client secret.',
    source: 'https://developers.naver.com/docs/common/openapiguide/',
  }),
];
