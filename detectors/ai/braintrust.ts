// https://www.braintrust.dev/docs/reference/api
import { base62, defineDetector, keyed, lookAlikes, token } from '../../src/detector/index.js';

const serviceToken = token`bt-st-${base62(48)}`;

export default [
  defineDetector({
    id: 'braintrust.service-token',
    title: 'Braintrust service token',
    provider: 'Braintrust',
    severity: 'high',
    shape: serviceToken,
    verify: {
      url: 'https://api.braintrust.dev/v1/project?limit=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(serviceToken),
    docs: {
      about: 'Reads and changes the projects, prompts and logs that the service account reaches.',
      revoke: 'Settings → Service tokens → Delete.',
      source: 'https://www.braintrust.dev/docs/reference/api',
    },
  }),
  keyed({
    id: 'braintrust.api-key',
    provider: 'Braintrust',
    severity: 'high',
    shape: token`sk-${base62(48)}`,
    words: ['braintrust'],
    before: 96,
    shortLiteral: 'the vendor’s name must stand before it',
    verify: {
      url: 'https://api.braintrust.dev/v1/project?limit=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    about: 'Acts as its user: reads and changes projects, prompts and logged conversations.',
    revoke: 'Settings → API keys → Delete.',
    source: 'https://www.braintrust.dev/docs/reference/api',
  }),
];
