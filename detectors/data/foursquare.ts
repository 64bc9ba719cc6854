// https://docs.foursquare.com/developer/reference/manage-api-keys
import { base64, defineDetector, keyed, lookAlikes, oneOf, token, upperBase36 } from '../../src/detector/index.js';

const apiKey = token`fsq3${oneOf([base64(43), { kind: 'literal', text: '=' }], base64(44))}`;

export default [
  defineDetector({
    id: 'foursquare.api-key',
    provider: 'Foursquare',
    title: 'Foursquare Places API key',
    severity: 'medium',
    shape: apiKey,
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Looks up places at the owner’s cost.',
      revoke: 'foursquare.com/developers → the project → API keys → revoke; at once.',
      source: 'https://docs.foursquare.com/developer/reference/manage-api-keys',
    },
  }),
  keyed({
    id: 'foursquare.client-secret',
    provider: 'Foursquare',
    title: 'Foursquare client id or secret',
    severity: 'medium',
    shape: token`${upperBase36(48)}`,
    words: ['foursquare', 'foursquare.com'],
    parts: [{ name: 'other half', shape: token`${upperBase36(48)}`, within: 200 }],
    about: 'Client id or secret of an application; both together act as it and take users’ grants.',
    revoke: 'foursquare.com/developers → the project → reset the client secret.',
    source: 'https://docs.foursquare.com/developer/reference/manage-api-keys',
  }),
];
