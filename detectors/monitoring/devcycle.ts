// https://docs.devcycle.com/essentials/keys/
import { defineDetector, lookAlikes, oneOf, token, word } from '../../src/detector/index.js';

const serverKey = token`dvc_server_${word(8, 64)}`;
const clientKey = token`dvc_${oneOf('client_', 'mobile_')}${word(8, 64)}`;

export default [
  defineDetector({
    id: 'devcycle.server-key',
    provider: 'DevCycle',
    title: 'DevCycle server SDK key',
    severity: 'medium',
    shape: serverKey,
    prior: 0.8,
    decoys: lookAlikes(serverKey),
    docs: {
      about: 'Reads all feature flags of an environment with their targeting rules.',
      revoke: 'DevCycle → Environments → the environment → rotate the server key.',
      source: 'https://docs.devcycle.com/essentials/keys/',
    },
  }),
  defineDetector({
    id: 'devcycle.client-key',
    provider: 'DevCycle',
    title: 'DevCycle client or mobile SDK key',
    severity: 'info',
    shape: clientKey,
    prior: 0.8,
    decoys: lookAlikes(clientKey),
    docs: {
      about: 'Reads the flags that apply to one user; web and mobile apps carry it openly by design.',
      revoke: 'DevCycle → Environments → the environment → rotate the client or mobile key.',
      source: 'https://docs.devcycle.com/essentials/keys/',
    },
  }),
];
