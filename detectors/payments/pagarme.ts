// https://docs.pagar.me/v4/reference/principios-basicos
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`ak_live_${base62(30)}`;
const testApiKey = token`ak_test_${base62(30)}`;

export default [
  defineDetector({
    id: 'pagarme.api-key',
    title: 'Pagar.me live API key',
    provider: 'Pagar.me',
    severity: 'critical',
    shape: apiKey,
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Charges and refunds customers, reads their data, and moves the balance of a shop.',
      revoke: 'Dashboard → Configurações → Chaves → new key; at once.',
      source: 'https://docs.pagar.me/v4/reference/principios-basicos',
    },
  }),
  defineDetector({
    id: 'pagarme.test-api-key',
    title: 'Pagar.me test API key',
    provider: 'Pagar.me',
    severity: 'low',
    shape: testApiKey,
    decoys: lookAlikes(testApiKey),
    docs: {
      about: 'Acts on payments made up for tests.',
      revoke: 'Dashboard → Configurações → Chaves → new key.',
      source: 'https://docs.pagar.me/v4/reference/principios-basicos',
    },
  }),
];
