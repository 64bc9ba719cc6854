// https://commercejs.com/docs/api/#authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'chec.secret-key',
    provider: 'Chec / Commerce.js',
    severity: 'high',
    shape: token`sk_${base36(45)}`,
    words: ['chec', 'commercejs', 'commerce.js'],
    before: 96,
    shortLiteral: 'the vendor’s name must stand before it',
    title: 'Chec secret key',
    verify: {
      url: 'https://api.chec.io/v1/products?limit=1',
      method: 'GET',
      auth: { header: 'X-Authorization' },
      live: [200],
      dead: [401],
    },
    about: 'Reads and changes the shop’s orders, customers and goods.',
    revoke: 'Dashboard → Developer → API keys → delete the secret key.',
    source: 'https://commercejs.com/docs/api/#authentication',
  }),
  keyed({
    id: 'chec.public-key',
    provider: 'Chec / Commerce.js',
    severity: 'info',
    shape: token`pk_${base36(45)}`,
    words: ['chec', 'commercejs', 'commerce.js'],
    before: 96,
    shortLiteral: 'the vendor’s name must stand before it',
    title: 'Chec public key',
    about: 'Names a shop in its web pages; open by design.',
    revoke: 'Nothing has to be done.',
    source: 'https://commercejs.com/docs/api/#authentication',
  }),
];
