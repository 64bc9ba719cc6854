// https://www.elastic.co/docs/deploy-manage/api-keys
import {
  ALPHABETS,
  bareLookAlikes,
  base36,
  base64,
  base64Padded,
  base64TextCheck,
  bearer,
  defineDetector,
  fail,
  hostPart,
  inHeader,
  keyed,
  lookAlikes,
  made,
  oneOf,
  pass,
  shown,
  token,
  type CheckResult,
  type DetectorSpec,
  type Rng,
} from '../../src/detector/index.js';

const cloudKey = token`essu_${base64Padded(60, 200)}`;
const pairOf = (rng: Rng): string =>
  Buffer.from(`${rng.text(ALPHABETS.base64url.chars, 20)}:${rng.text(ALPHABETS.base64url.chars, 22)}`)
    .toString('base64')
    .slice(0, 58);
const apiKey = token`${made(base64(58), pairOf)}==`;
const serviceToken = token`AAEAAWVsYXN0aWMv${base64Padded(40, 120)}`;

const pairCheck = (text: string): CheckResult =>
  /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(text, 'base64').toString('latin1'))
    ? pass('it decodes to an id and a key')
    : fail('it does not decode to an id and a key');

const shared = { provider: 'Elastic' } as const satisfies Partial<DetectorSpec>;
const source = 'https://www.elastic.co/docs/deploy-manage/api-keys';

export default [
  defineDetector({
    ...shared,
    id: 'elastic.cloud-api-key',
    check: base64TextCheck(
      (text) => text.slice(5),
      (text) => (/^[\w+/=:-]{30,}$/.test(text) ? 'it decodes to an id and a secret' : null),
    ),
    title: 'Elastic Cloud API key',
    severity: 'critical',
    shape: cloudKey,
    decoys: lookAlikes(cloudKey),
    verify: {
      url: 'https://api.elastic-cloud.com/api/v1/deployments',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'ApiKey ' },
      live: [200, 403],
      dead: [401],
    },
    docs: {
      about: 'Manages the deployments of the organisation.',
      revoke: 'Elastic Cloud → Organization → API keys → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'elastic.api-key',
    verify: inHeader('https://{host}/_security/_authenticate', 'Authorization', { prefix: 'ApiKey ' }),
    parts: [hostPart('found.io', 'elastic-cloud.com', 'elastic.cloud')],
    title: 'Elasticsearch API key',
    severity: 'critical',
    shape: apiKey,
    check: pairCheck,
    decoys: bareLookAlikes(apiKey, 'elastic_api_key'),
    near: { words: ['elastic', 'apikey', 'api_key', 'api-key', 'es_key', 'kibana'], before: 40 },
    docs: {
      about: 'Reads and changes the indices that its privileges reach.',
      revoke: 'Kibana → Stack Management → API keys → Invalidate; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'elastic.service-account-token',
    check: base64TextCheck(
      (text) => text,
      (text) => {
        const [, service, name] = /^(elastic\/[a-z0-9-]+)\/([^:]{1,60}):/.exec(text.slice(4)) ?? [];
        return service === undefined ? null : `the token ${shown(name ?? '')} of ${service}`;
      },
    ),
    verify: bearer('https://{host}/_security/_authenticate'),
    parts: [hostPart('found.io', 'elastic-cloud.com', 'elastic.cloud')],
    title: 'Elasticsearch service account token',
    severity: 'critical',
    shape: serviceToken,
    decoys: lookAlikes(serviceToken),
    docs: {
      about: 'Acts as a service of the stack (Kibana, Fleet) on the cluster.',
      revoke: 'DELETE /_security/service/NAMESPACE/SERVICE/credential/token/NAME; at once.',
      source: 'https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts',
    },
  }),
  keyed({
    id: 'elastic.app-search-key',
    provider: 'Elastic',
    title: 'Elastic App Search key',
    severity: 'high',
    shape: token`${oneOf('private-', 'admin-')}${base36(24)}`,
    words: [
      'app_search',
      'app-search',
      'appsearch',
      'swiftype',
      'enterprise_search',
      'enterprise-search',
      'enterprisesearch',
    ],
    about: 'Reads and changes the documents and settings of search engines.',
    revoke: 'App Search → Credentials → Delete; at once.',
    source: 'https://www.elastic.co/guide/en/app-search/current/authentication.html',
  }),
];
