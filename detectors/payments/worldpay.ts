// https://developer.worldpay.com/
import { defineDetector, lookAlikes, token, uuid, uuidCheck } from '../../src/detector/index.js';

const live = token`L_S_${uuid()}`;
const test = token`T_S_${uuid()}`;
const source = 'https://developer.worldpay.com/';
const revoke = 'online.worldpay.com → Settings → API keys → Regenerate; at once.';

export default [
  defineDetector({
    id: 'worldpay.service-key',
    title: 'Worldpay service key',
    provider: 'Worldpay',
    severity: 'critical',
    shape: live,
    decoys: lookAlikes(live),
    check: uuidCheck,
    docs: { about: 'Takes and refunds payments in a merchant’s name.', revoke, source },
  }),
  defineDetector({
    id: 'worldpay.test-service-key',
    title: 'Worldpay test service key',
    provider: 'Worldpay',
    severity: 'low',
    shape: test,
    decoys: lookAlikes(test),
    check: uuidCheck,
    docs: { about: 'Takes payments of the test environment, which move no money.', revoke, source },
  }),
];
