// https://kb.synology.com/en-global/DG/DSM_Login_Web_API_Guide/2
import {
  behindLiteral,
  defineDetector,
  LINE_CARRIERS,
  passwordCheck,
  samplePassword,
} from '../../src/detector/index.js';

const shape = behindLiteral({
  literals: ['webapi/auth.cgi', 'webapi/entry.cgi'],
  regex: /^webapi\/(?:auth|entry)\.cgi\?[^\s"'<>]{0,240}?passwd=([^&\s"'<>]{4,64})/d,
  reach: 400,
  maxLength: 64,
  format: '…/webapi/auth.cgi?…&account=<user>&passwd=<4–64 characters>',
  sample: samplePassword,
});

export default defineDetector({
  id: 'synology.login-password',
  title: 'Synology DSM password in a URL',
  provider: 'Synology',
  severity: 'high',
  shape,
  decoys: (rng) => [
    'https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Auth&account=ops&passwd=$PASSWORD',
    'https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Auth&account=ops&passwd={{password}}',
    `https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Info&sid=${shape.sample(rng)}`,
  ],
  check: passwordCheck,
  prior: 0.8,
  random: false,
  sampleName: 'https://nas.acme.io:5001/webapi/auth.cgi?api=SYNO.API.Auth&version=6&method=login&account=ops&passwd',
  carriers: LINE_CARRIERS,
  docs: {
    about: 'Signs in to the storage station with all rights of its user: files, users, backups.',
    revoke: 'Control panel → User → change the password; at once.',
    source: 'https://kb.synology.com/en-global/DG/DSM_Login_Web_API_Guide/2',
  },
});
