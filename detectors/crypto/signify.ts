// https://man.openbsd.org/signify
import { base64, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

/** 104 bytes: algorithm, kind of derivation, its rounds (0 or usually 42), salt, check sum, number and keys. */
const plain = token`RWRCSwAAAA${oneOf('A', 'B', 'C', 'D')}${base64(128)}=`;
const locked = token`RWRCSwAAAC${oneOf('o', 'p', 'q', 'r')}${base64(128)}=`;
const source = 'https://man.openbsd.org/signify';
const revoke = 'Make a new pair with signify -G, ship its public key, and sign the releases again.';
const about = 'Signs files in its owner’s name: releases and packages that systems then trust';

export default [
  defineDetector({
    id: 'signify.secret-key',
    title: 'signify secret key without a passphrase',
    provider: 'signify',
    severity: 'critical',
    shape: plain,
    random: false,
    decoys: lookAlikes(plain),
    docs: { about: `${about}.`, revoke, source },
  }),
  defineDetector({
    id: 'signify.encrypted-secret-key',
    title: 'signify secret key behind a passphrase',
    provider: 'signify',
    severity: 'medium',
    shape: locked,
    random: false,
    decoys: lookAlikes(locked),
    docs: { about: `${about}, once the passphrase is guessed, which can be tried offline.`, revoke, source },
  }),
];
