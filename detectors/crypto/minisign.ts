// https://jedisct1.github.io/minisign/
import {
  base64,
  bareLookAlikes,
  defineDetector,
  lookAlikes,
  made,
  sampleBytes,
  token,
} from '../../src/detector/index.js';

/** 158 bytes: algorithm, kind of derivation, kind of check sum, salt, limits, number, keys and check sum. */
const body = made(base64(203), (rng) => sampleBytes(rng, 153).toString('base64').slice(1));
const locked = token`RWRTY0Iy${body}=`;
const plain = token`RWQAAEIy${body}=`;
const source = 'https://jedisct1.github.io/minisign/';
const revoke = 'Make a new pair, publish its public key where the old one was, and sign the releases again.';

export default [
  defineDetector({
    id: 'minisign.secret-key',
    title: 'minisign secret key without a password',
    provider: 'minisign',
    severity: 'critical',
    shape: plain,
    random: false,
    decoys: (rng) => [...lookAlikes(plain)(rng), ...bareLookAlikes(plain, 'key')(rng).slice(0, 1)],
    docs: { about: 'Signs files in its owner’s name: updates and packages that programs then trust.', revoke, source },
  }),
  defineDetector({
    id: 'minisign.encrypted-secret-key',
    title: 'minisign secret key behind a password',
    provider: 'minisign',
    severity: 'medium',
    shape: locked,
    random: false,
    decoys: lookAlikes(locked),
    docs: {
      about: 'Signs files in its owner’s name once its password is guessed, which can be tried offline.',
      revoke,
      source,
    },
  }),
];
