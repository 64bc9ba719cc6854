// https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials
import {
  bearer,
  defineDetector,
  digits,
  hex,
  lookAlikes,
  pass,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = token`APP_USR-${digits(14, 16)}-${digits(6)}-${hex(32)}-${digits(5, 12)}`;

/** Behind the application stand the month, day and hour of the token’s making; at the end its user. */
function applicationCheck(text: string): CheckResult {
  const [, application, month, day, hour, user] =
    /-(\d{14,16})-(\d\d)(\d\d)(\d\d)-[0-9a-f]{32}-(\d+)$/.exec(text) ?? [];
  const isDate =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && Number(hour) < 24;
  return isDate
    ? pass(`of application ${application ?? ''} for user ${user ?? ''}`)
    : unknown('the date in it is none');
}

const testToken = token`TEST-${digits(14, 16)}-${digits(6)}-${hex(32)}-${digits(5, 12)}`;

export default [
  defineDetector({
    id: 'mercadopago.access-token',
    check: applicationCheck,
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
  }),
  defineDetector({
    id: 'mercadopago.test-token',
    provider: 'Mercado Pago',
    title: 'Mercado Pago test token',
    severity: 'low',
    shape: testToken,
    decoys: lookAlikes(testToken),
    check: applicationCheck,
    verify: bearer('https://api.mercadopago.com/users/me'),
    docs: {
      about: 'Takes payments in the sandbox; no money hangs on it.',
      revoke: 'Your integrations → the application → Test credentials → Renew.',
      source: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
    },
  }),
];
