// https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials
import { defineDetector, digits, hex, token } from '../../src/detector/index.js';

const shape = token`APP_USR-${digits(14, 16)}-${digits(6)}-${hex(32)}-${digits(5, 12)}`;

export default defineDetector({
  id: 'mercadopago.access-token',
  title: 'Mercado Pago access token',
  provider: 'Mercado Pago',
  severity: 'critical',
  shape,
  random: false,
  verify: { url: 'https://api.mercadopago.com/users/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, 50), shape.sample(rng).replace(/-/g, '_')],
  docs: {
    about: 'Takes payments, refunds them and reads the account of a seller.',
    revoke: 'Your integrations → the application → Credentials → Renew; at once.',
    source: 'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
  },
});
