// https://developer.rechargepayments.com/2021-11/authentication
import { anyHex, defineDetector, hex, inHeader, keyed, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('sk_', 'sk_test_')}${oneOf('1x1', '1x2', '1x3', '2x1', '2x2', '2x3', '3x1', '3x2', '3x3', '5x1', '5x3', '5x5', '10x1', '10x3', '10x5', '10x10')}_${anyHex(64)}`;

export default [
  defineDetector({
    id: 'recharge.api-token',
    title: 'Recharge API token',
    provider: 'Recharge',
    severity: 'high',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, 70), shape.sample(rng).replace('x', 'y')],
    random: false,
    verify: inHeader('https://api.rechargeapps.com/token_information', 'X-Recharge-Access-Token'),
    docs: {
      about: 'Reads and changes subscriptions, charges and customers of a shop, within its scopes.',
      revoke: 'Recharge → Tools and apps → API tokens → Delete.',
      source: 'https://developer.rechargepayments.com/2021-11/authentication',
    },
  }),
  keyed({
    id: 'recharge.older-api-token',
    title: 'Recharge API token in the older format',
    provider: 'Recharge',
    severity: 'high',
    shape: token`${oneOf(hex(56), hex(32))}`,
    words: [
      'rechargeapps',
      'x-recharge-access-token',
      'recharge_api',
      'recharge-api',
      'rechargeapi',
      'recharge api',
      'recharge_access_token',
      'recharge-access-token',
      'rechargeaccesstoken',
      'recharge access token',
      'recharge_token',
      'recharge-token',
      'rechargetoken',
      'recharge token',
      'recharge_secret',
      'recharge-secret',
      'rechargesecret',
      'recharge secret',
      'recharge_key',
      'recharge-key',
      'rechargekey',
      'recharge key',
    ],
    verify: inHeader('https://api.rechargeapps.com/token_information', 'X-Recharge-Access-Token'),
    about: 'Reads and changes subscriptions, charges and customers of a shop, within its scopes.',
    revoke: 'Recharge → Tools and apps → API tokens → Delete.',
    source: 'https://developer.rechargepayments.com/2021-11/authentication',
  }),
];
