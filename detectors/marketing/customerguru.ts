// https://customer.guru/docs/api
import { base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'customerguru.api-key',
  provider: 'Customer.guru',
  severity: 'info',
  shape: token`${oneOf(base62(50), base62(30))}`,
  words: ['customer_guru', 'customer-guru', 'customerguru', 'customer.guru'],
  title: 'Customer.guru API key or secret',
  about: 'A key and its secret look alike; together they send surveys and read their answers.',
  revoke: 'Settings → API → regenerate.',
  source: 'https://customer.guru/docs/api',
});
