// https://kb.synology.com/en-global/DG/DSM_Login_Web_API_Guide/2
import { defineDetector, fail, pattern, unknown, type CheckResult } from '../../src/detector/index.js';

/** Variables, calls and the words of manuals in the place of a password. */
const STAND_IN =
  /^[$%<{(*]|^(?:pass(?:word|wd)?|secret|changeme|admin|root|test|user|xxx+|your.*|my.*|\*+)$|example|placeholder|redacted/i;
const check = (text: string): CheckResult =>
  STAND_IN.test(text) ? fail('it stands for a password') : unknown('a password has no form');
const SAMPLE = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

const shape = pattern({
  literals: ['webapi/auth.cgi', 'webapi/entry.cgi'],
  after: 400,
  maxLength: 64,
  source: 'webapi/(?:auth|entry)\\.cgi\\?[^\\s"\'<>]{0,240}?passwd=([^&\\s"\'<>]{4,64})',
  format: '…/webapi/auth.cgi?…&account=<user>&passwd=<4–64 characters>',
  sample: (rng) => `${rng.text(SAMPLE, 12)}7k`,
});

export default defineDetector({
  id: 'synology.login-password',
  title: 'Synology DSM password in a URL',
  provider: 'Synology',
  severity: 'high',
  shape,
  decoys: (rng) => [
    'https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Auth&account=ops&passwd=$PASSWORD',
    'https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Auth&account=ops&passwd=<password>',
    `https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Info&sid=${shape.sample(rng)}`,
  ],
  check,
  prior: 0.8,
  random: false,
  sampleName: 'https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Auth&version=6&method=login&account=ops&passwd',
  carriers: ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'],
  docs: {
    about: 'Signs in to the storage station with all rights of its user: files, users, backups.',
    revoke: 'Control panel → User → change the password; at once.',
    source: 'https://kb.synology.com/en-global/DG/DSM_Login_Web_API_Guide/2',
  },
});
