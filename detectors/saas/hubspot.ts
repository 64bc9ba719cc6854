// https://developers.hubspot.com/docs/guides/apps/private-apps/overview
import {
  ALPHABETS,
  base64Padded,
  base64TextCheck,
  defineDetector,
  made,
  oneOf,
  randomUuidCheck,
  token,
  uuid,
  uuidCheck,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'HubSpot';
const app = token`${oneOf('pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-')}${uuid()}`;
const key = token`${uuid()}`;

const uuidShape = token`${uuid()}`;
const personalKey = token`Ci${oneOf('Qw', 'Qx', 'Qy', 'Qz', 'Q0', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Rh', 'Ri', 'Rj', 'Rk', 'Rl', 'Rm')}${made(base64Padded(146, 400), (rng) => Buffer.from(`${uuidShape.sample(rng).slice(1)}${rng.text(ALPHABETS.base62.chars, 84)}`).toString('base64'))}`;

export default [
  defineDetector({
    id: 'hubspot.private-app-token',
    check: randomUuidCheck,
    title: 'HubSpot private app token',
    provider,
    severity: 'critical',
    shape: app,
    verify: {
      url: 'https://api.hubapi.com/account-info/v3/details',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 403],
      dead: [401],
    },
    decoys: (rng) => [app.sample(rng).slice(0, -1), app.sample(rng).replace('pat-', 'cat-')],
    docs: {
      about: 'Reads and changes a company’s contacts, deals and pages within its scopes.',
      revoke: 'Settings → Integrations → Private apps → the app → Rotate; at once or after a week.',
      source: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    },
  }),
  defineDetector({
    id: 'hubspot.client-secret',
    parts: [{ name: 'client id', shape: token`${uuid()}`, within: 160 }],
    check: uuidCheck,
    title: 'HubSpot client secret or API key',
    provider,
    severity: 'high',
    shape: key,
    near: {
      words: [
        'hubspot_client_secret',
        'hubspot-client-secret',
        'hubspotclientsecret',
        'hubspot_api_key',
        'hubspot-api-key',
        'hubspotapikey',
        'hubspot_key',
        'hubspot_secret',
        'hapikey',
      ],
      before: 16,
    },
    sampleName: 'HUBSPOT_API_KEY',
    decoys: (rng) => [`hubspot_form_id=${key.sample(rng)}`, `hapikey=${key.sample(rng).replace(/-/g, '')}`],
    docs: {
      about: 'An app’s secret gets its users’ tokens; API keys of this form ended in 2022.',
      revoke: 'Developer account → the app → Auth → rotate the client secret; at once.',
      source: 'https://developers.hubspot.com/docs/guides/apps/authentication/working-with-oauth',
    },
  }),
  defineDetector({
    id: 'hubspot.personal-access-key',
    provider: 'HubSpot',
    title: 'HubSpot personal access key',
    severity: 'high',
    shape: personalKey,
    decoys: (rng) => [personalKey.sample(rng).slice(0, 100), personalKey.sample(rng).toLowerCase()],
    random: false,
    prior: 0.7,
    check: base64TextCheck(
      (text) => text,
      (text) => {
        const id = /^\n\$([0-9a-f-]{36})/.exec(text)?.[1];
        return id === undefined ? null : 'it decodes to an id and its rights';
      },
    ),
    docs: {
      about: 'Deploys themes, apps and functions to an account as its user, with HubSpot’s command line.',
      revoke: 'Development → Personal access key → Deactivate; at once.',
      source: 'https://developers.hubspot.com/docs/developer-tooling/local-development/personal-access-key',
    },
  }),
  keyed({
    id: 'hubspot.key-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'HubSpot client secret or API key (beside its vendor’s name)',
    severity: 'high',
    shape: key,
    words: ['hubspot', 'hubapi', 'hapikey'],
    prior: 0.3,
    family: 'hubspot.client-secret',
    about: 'An app’s secret gets its users’ tokens; API keys of this form ended in 2022.',
    revoke: 'Developer account → the app → Auth → rotate the client secret; at once.',
    source: 'https://developers.hubspot.com/docs/guides/apps/authentication/working-with-oauth',
  }),
];
