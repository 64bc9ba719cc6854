// https://developers.hubspot.com/docs/guides/apps/private-apps/overview
import { defineDetector, oneOf, randomUuidCheck, token, uuid, uuidCheck } from '../../src/detector/index.js';

const provider = 'HubSpot';
const app = token`${oneOf('pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-')}${uuid()}`;
const key = token`${uuid()}`;

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
];
