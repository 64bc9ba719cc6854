// https://www.logicmonitor.com/support/rest-api-authentication
import { alphabet, bareLookAlikes, chars, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const printable = alphabet('printable', '0-9', 'A-Z', 'a-z', '()[]{}^+=_.,:;!@#*~|?-');
const anyBase64 = alphabet('base64 of either kind, padded', '0-9', 'A-Z', 'a-z', '+/=_-');
const bearerToken = token`lmb_${chars(anyBase64, 56, 140)}`;
const accessKey = token`lma_${chars(printable, 36, 140)}`;

export default [
  defineDetector({
    id: 'logicmonitor.bearer-token',
    title: 'LogicMonitor bearer token',
    provider: 'LogicMonitor',
    severity: 'high',
    shape: bearerToken,
    decoys: lookAlikes(bearerToken),
    docs: {
      about: 'Reads and changes what a company watches, with the credentials of its devices as far as the role allows.',
      revoke: 'Settings → Users & roles → API tokens → Delete; at once.',
      source: 'https://www.logicmonitor.com/support/rest-api-authentication',
    },
  }),
  defineDetector({
    id: 'logicmonitor.access-key',
    title: 'LogicMonitor LMv1 access key',
    provider: 'LogicMonitor',
    severity: 'high',
    shape: accessKey,
    near: { words: ['logicmonitor', 'logic_monitor', 'logic-monitor'], before: 96 },
    random: false,
    decoys: bareLookAlikes(accessKey, 'logicmonitor'),
    docs: {
      about: 'With its access id, reads and changes what a company watches.',
      revoke: 'Settings → Users & roles → API tokens → Delete; at once.',
      source: 'https://www.logicmonitor.com/support/rest-api-authentication',
    },
  }),
];
