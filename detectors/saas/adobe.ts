// https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation
import {
  base64url,
  bearer,
  defineDetector,
  hex,
  jwt,
  jwtBeside,
  keyed,
  token,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const shape = token`p8e-${base64url(32)}`;

const ims = jwt({
  claims: (rng) => ({ id: rng.text('0123456789abcdef', 32), type: 'access_token', as: 'ims-na1', client_id: 'acme' }),
});

export default [
  defineDetector({
    id: 'adobe.client-secret',
    parts: [{ name: 'client id', shape: token`${hex(32)}`, within: 200 }],
    title: 'Adobe client secret',
    provider: 'Adobe',
    severity: 'high',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
    docs: {
      about: 'With its client id, gets tokens of a project’s Adobe services.',
      revoke: 'developer.adobe.com/console → the project → Credentials → retire the secret; at once.',
      source:
        'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
    },
  }),
  keyed({
    id: 'adobe.client-id',
    provider: 'Adobe',
    title: 'Adobe client id',
    severity: 'info',
    shape: token`${hex(32)}`,
    words: [
      'adobe_client_id',
      'adobe-client-id',
      'adobeclientid',
      'adobe_api_key',
      'adobe-api-key',
      'adobeapikey',
      'adobeio_client_id',
      'adobeio-client-id',
      'adobeioclientid',
      'adobe_ims_client_id',
      'adobe-ims-client-id',
      'adobeimsclientid',
    ],
    about: 'Names an application; of use only with its client secret.',
    revoke: 'developer.adobe.com/console → the project → Credentials; it need not be secret.',
    source: 'https://developer.adobe.com/developer-console/docs/guides/credentials/',
  }),
  defineDetector({
    id: 'adobe.ims-token',
    title: 'Adobe IMS token',
    provider: 'Adobe',
    severity: 'high',
    shape: ims,
    near: { words: ['adobe', 'ims_token', 'ims-na1', 'imstoken'], before: 96 },
    random: false,
    check: jwtBeside('Adobe IMS', (claims) => typeof claims['as'] === 'string' && claims['as'].startsWith('ims-')),
    verify: bearer('https://ims-na1.adobelogin.com/ims/userinfo/v2', { dead: [] }),
    claims: ['generic.jwt'],
    sampleName: 'ADOBE_IMS_TOKEN',
    decoys: (rng) => [ims.sample(rng).slice(0, 40), `adobe ${ims.sample(rng).replace(/\./g, ':')}`],
    docs: {
      about: 'Acts as its user or application in Adobe’s services, for a day; as refresh token for weeks.',
      revoke: 'account.adobe.com → Connected apps → Disconnect, or retire the client secret.',
      source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    },
  }),
  keyed({
    id: 'adobe.id-by-name',
    carriers: NAMED_CARRIERS,
    provider: 'Adobe',
    title: 'Adobe client id (beside its vendor’s name)',
    severity: 'info',
    shape: token`${hex(32)}`,
    words: ['adobe'],
    prior: 0.3,
    family: 'adobe.client-id',
    about: 'Names an application; of use only with its client secret.',
    revoke: 'developer.adobe.com/console → the project → Credentials; it need not be secret.',
    source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  }),
];
