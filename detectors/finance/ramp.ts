// https://docs.ramp.com/developer-api/v1/authorization
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const clientId = token`ramp_id_${base62(40)}`;
const clientSecret = token`ramp_sec_${base62(48)}`;

export default [
  defineDetector({
    id: 'ramp.client-id',
    title: 'Ramp client id',
    provider: 'Ramp',
    severity: 'info',
    shape: clientId,
    decoys: lookAlikes(clientId),
    docs: {
      about: 'Names an application to Ramp; without its secret it opens nothing.',
      revoke: 'Ramp → Company → Developer → the app; it changes with the app.',
      source: 'https://docs.ramp.com/developer-api/v1/authorization',
    },
  }),
  defineDetector({
    id: 'ramp.client-secret',
    title: 'Ramp client secret',
    provider: 'Ramp',
    severity: 'critical',
    shape: clientSecret,
    decoys: lookAlikes(clientSecret),
    parts: [{ name: 'client id', shape: clientId }],
    docs: {
      about: 'With its client id, reads and changes cards, spend and users of a company within the app’s scopes.',
      revoke: 'Ramp → Company → Developer → the app → rotate the client secret.',
      source: 'https://docs.ramp.com/developer-api/v1/authorization',
    },
  }),
];
