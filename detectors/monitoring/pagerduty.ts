// https://support.pagerduty.com/docs/api-access-keys
import {
  alphabet,
  base62,
  base64url,
  bearer,
  chars,
  defineDetector,
  hex,
  oneOf,
  token,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'PagerDuty';
const source = 'https://support.pagerduty.com/docs/api-access-keys';
const verify = {
  url: 'https://api.pagerduty.com/abilities',
  method: 'GET',
  auth: { header: 'Authorization', prefix: 'Token token=' },
  live: [200],
  dead: [401],
} as const;
const opaque = alphabet('letters, digits, _ - and +', 'A-Z', 'a-z', '0-9', '_+-');
const api = token`${base62(1)}${oneOf([{ kind: 'literal', text: '+' }, base64url(18)], base64url(19))}`;
const oauth = token`${oneOf('pdus+_', 'pdeu+_')}${chars(opaque, 44, 84)}`;
const routing = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'pagerduty.api-key',
    title: 'PagerDuty API access key',
    provider,
    severity: 'high',
    shape: api,
    verify,
    prior: 0.93,
    near: {
      words: [
        'pagerduty_token',
        'pagerduty-token',
        'pagerdutytoken',
        'pagerduty_api',
        'pagerduty-api',
        'pagerdutyapi',
        'pagerduty_key',
        'pager_duty',
        'pd_api_key',
        'token token=',
      ],
      before: 20,
    },
    sampleName: 'PAGERDUTY_API_KEY',
    decoys: (rng) => [`pagerduty_api_key=${api.sample(rng).slice(0, -1)}`, `value ${api.sample(rng)}`],
    docs: {
      about: 'Reads and changes an account’s incidents, schedules and users.',
      revoke: 'Integrations → API access keys (or My profile → User settings) → Remove; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'pagerduty.oauth-token',
    verify: bearer('https://api.pagerduty.com/users/me', { live: [200, 403] }),
    title: 'PagerDuty OAuth token',
    provider,
    severity: 'high',
    shape: oauth,
    decoys: (rng) => [oauth.sample(rng).slice(0, 40), oauth.sample(rng).replace('+', '-')],
    docs: {
      about: 'Acts as a user or app within its scopes: incidents, schedules, users.',
      revoke: 'My profile → Authorized apps → Revoke; at once.',
      source: 'https://developer.pagerduty.com/docs/oauth-functionality',
    },
  }),
  defineDetector({
    id: 'pagerduty.integration-key',
    title: 'PagerDuty integration key',
    provider,
    severity: 'medium',
    shape: routing,
    prior: 0.6,
    near: {
      words: ['pagerduty', 'pager_duty', 'pager-duty', 'routing_key', 'routing-key', 'routingkey', 'pd_service_key'],
      before: 32,
    },
    sampleName: 'PAGERDUTY_ROUTING_KEY',
    decoys: (rng) => [`pagerduty md5 ${rng.text('0123456789abcdef', 31)}`, `value ${routing.sample(rng)}`],
    docs: {
      about: 'Opens, acknowledges and closes alerts of a service.',
      revoke: 'Service → Integrations → the integration → Delete; at once.',
      source: 'https://support.pagerduty.com/docs/services-and-integrations',
    },
  }),
  keyed({
    id: 'pagerduty.key-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'PagerDuty API access key (beside its vendor’s name)',
    severity: 'high',
    shape: api,
    words: ['pagerduty'],
    prior: 0.3,
    family: 'pagerduty.api-key',
    about: 'Reads and changes an account’s incidents, schedules and users.',
    revoke: 'Integrations → API access keys (or My profile → User settings) → Remove; at once.',
    source,
  }),
];
