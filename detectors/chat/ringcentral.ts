// https://developers.ringcentral.com/guide/authentication
import { base64url, keyed, oneOf, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'ringcentral.client-secret',
    title: 'RingCentral client secret',
    provider: 'RingCentral',
    severity: 'medium',
    shape: token`${oneOf(base64url(44), base64url(22))}`,
    words: ['ringcentral', 'ring_central', 'ring-central', 'ringcentral'],
    sampleName: 'RINGCENTRAL_CLIENT_SECRET',
    about: 'With its client id and a user’s consent or JWT, calls, sends messages and reads call logs.',
    revoke: 'developers.ringcentral.com → the app → Credentials → Rotate.',
    source: 'https://developers.ringcentral.com/guide/authentication',
  }),
  keyed({
    id: 'ringcentral.client-id',
    title: 'RingCentral client id',
    provider: 'RingCentral',
    severity: 'info',
    shape: token`${base64url(22)}`,
    words: [
      'ringcentral_client_id',
      'ringcentral-client-id',
      'ringcentralclientid',
      'ringcentral_clientid',
      'ringcentral-clientid',
      'ringcentralclientid',
      'ringcentral_app_id',
      'ringcentral-app-id',
      'ringcentralappid',
      'ringcentral_app_client_id',
    ],
    before: 14,
    prior: 0.6,
    claims: ['ringcentral.client-secret'],
    sampleName: 'RINGCENTRAL_CLIENT_ID',
    about: 'Names an application to RingCentral; without its secret it opens nothing.',
    revoke: 'Nothing to do: it is no secret. It changes with the app.',
    source: 'https://developers.ringcentral.com/guide/authentication',
  }),
];
