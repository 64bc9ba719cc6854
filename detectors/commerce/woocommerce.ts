// https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const secret = token`cs_${hex(40)}`;
const key = token`ck_${hex(40)}`;
const reason = 'forty hex digits must follow at once';
const source = 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication';
const revoke = 'WooCommerce → Settings → Advanced → REST API → Revoke; at once.';

export default [
  defineDetector({
    id: 'woocommerce.consumer-secret',
    title: 'WooCommerce consumer secret',
    provider: 'WooCommerce',
    severity: 'high',
    shape: secret,
    decoys: lookAlikes(secret),
    shortLiteral: reason,
    prior: 0.95,
    parts: [{ name: 'consumer key', shape: key, within: 300 }],
    docs: { about: 'With its key, reads a shop’s orders and customers, and mostly changes them.', revoke, source },
  }),
  defineDetector({
    id: 'woocommerce.consumer-key',
    title: 'WooCommerce consumer key',
    provider: 'WooCommerce',
    severity: 'low',
    shape: key,
    decoys: lookAlikes(key),
    shortLiteral: reason,
    prior: 0.95,
    docs: { about: 'Names a key of a shop; with its secret it reads and changes orders.', revoke, source },
  }),
];
