// https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'amadeus.api-key',
    provider: 'Amadeus for Developers',
    severity: 'medium',
    shape: token`${base62(32)}`,
    words: ['amadeus'],
    check: notHash,
    parts: [{ name: 'API secret', shape: token`${base62(16)}`, within: 120 }],
    about: 'Names an application; with its secret it searches and books flights and hotels at the account’s cost.',
    revoke: 'My Self-Service Workspace → the app → regenerate the key.',
    source: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  }),
  keyed({
    id: 'amadeus.api-secret',
    provider: 'Amadeus for Developers',
    severity: 'medium',
    shape: token`${base62(16)}`,
    words: [
      'amadeus_secret',
      'amadeus-secret',
      'amadeussecret',
      'amadeus_api_secret',
      'amadeus-api-secret',
      'amadeusapisecret',
      'amadeus_client_secret',
      'amadeus-client-secret',
      'amadeusclientsecret',
      'amadeus_clientsecret',
    ],
    check: notHash,
    prior: 0.83,
    before: 16,
    title: 'Amadeus API secret',
    about: 'With its API key, searches and books flights and hotels at the account’s cost.',
    revoke: 'My Self-Service Workspace → the app → regenerate the secret.',
    source: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  }),
];
