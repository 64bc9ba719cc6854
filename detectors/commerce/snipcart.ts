// https://docs.snipcart.com/v3/api-reference/authentication
import { asUser, keyed, token, word } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'snipcart.secret-key',
    title: 'Snipcart secret API key',
    provider: 'Snipcart',
    severity: 'medium',
    shape: token`${word(75, 76)}`,
    words: ['snipcart'],
    sampleName: 'SNIPCART_SECRET_API_KEY',
    verify: asUser('https://app.snipcart.com/api/orders?limit=1', { dead: [] }),
    about: 'Reads orders and customers of a shop and changes its products and discounts.',
    revoke: 'app.snipcart.com → Account → API keys → Secret keys → Delete.',
    source: 'https://docs.snipcart.com/v3/api-reference/authentication',
  }),
  keyed({
    id: 'snipcart.public-key',
    title: 'Snipcart public API key',
    provider: 'Snipcart',
    severity: 'info',
    shape: token`${word(75, 76)}`,
    words: [
      'snipcart_public',
      'snipcart-public',
      'snipcartpublic',
      'snipcart_api_public',
      'publicapikey',
      'public_api_key',
      'public-api-key',
      'publicapikey',
      'data-api-key',
    ],
    before: 12,
    claims: ['snipcart.secret-key'],
    sampleName: 'SNIPCART_PUBLIC_API_KEY',
    about: 'Names a shop; every page of it carries the key openly.',
    revoke: 'Nothing to do: the key is public.',
    source: 'https://docs.snipcart.com/v3/api-reference/authentication',
  }),
];
