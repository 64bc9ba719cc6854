// https://docs.ubidots.com/reference/authentication
import { base62, defineDetector, inHeader, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`BBFF-${base62(30)}`;
const newer = token`BBUS-${base62(30)}`;
const about = 'Reads and writes the readings of all devices of the account, and changes them.';
const revoke = 'My profile → API credentials → delete the token; at once.';
const source = 'https://docs.ubidots.com/reference/authentication';
const verify = inHeader('https://industrial.api.ubidots.com/api/v2.0/devices/', 'X-Auth-Token');

export default [
  defineDetector({
    id: 'ubidots.token',
    title: 'Ubidots API token',
    provider: 'Ubidots',
    severity: 'high',
    shape,
    decoys: lookAlikes(shape),
    verify,
    docs: { about, revoke, source },
  }),
  defineDetector({
    id: 'ubidots.newer-token',
    title: 'Ubidots API token of newer accounts',
    provider: 'Ubidots',
    severity: 'info',
    shape: newer,
    decoys: lookAlikes(newer),
    verify,
    docs: { about, revoke, source },
  }),
];
