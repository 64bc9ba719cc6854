// https://wiki.filezilla-project.org/
import {
  behindLiteral,
  defineDetector,
  fail,
  pass,
  passwordCheck,
  samplePassword,
  type CheckResult,
} from '../../src/detector/index.js';

/** Base64, if its attribute says so; older versions wrote the password as it is. */
const shape = behindLiteral({
  literals: ['<Pass encoding="base64">', '<Pass>'],
  regex: /^<Pass(?: encoding="base64")?>=?([^<\s]{4,300})(?=<|\s|$)/d,
  reach: 340,
  maxLength: 300,
  format: '<Pass encoding="base64">…</Pass>',
  sample: (rng) => Buffer.from(samplePassword(rng)).toString('base64'),
});

function check(text: string): CheckResult {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  const isBase64 = /^[A-Za-z0-9+/]{4,}={0,2}$/.test(text) && text.length % 4 === 0 && /^[\x20-\x7e]+$/.test(decoded);
  if (!isBase64) return passwordCheck(text);
  return passwordCheck(decoded).verdict === 'fail'
    ? fail('it decodes to a word that stands for a password')
    : pass('it decodes to a password');
}

export default defineDetector({
  id: 'filezilla.password',
  title: 'password of a server in FileZilla’s settings',
  provider: 'FileZilla',
  severity: 'high',
  shape,
  check,
  random: false,
  prior: 0.75,
  carriers: ['env', 'patch', 'no-newline', 'crlf'],
  sampleName: '<Host>ftp.acme.io</Host><User>ops</User><Pass encoding="base64">',
  decoys: () => [
    '<Pass encoding="crypt" pubkey="abc">Zm9vYmFyYmF6</Pass>',
    '<Pass>password</Pass>',
    `<Pass encoding="base64">${Buffer.from('changeme').toString('base64')}</Pass>`,
  ],
  docs: {
    about: 'Is only encoded: logs in to the server that stands beside it, and changes its files.',
    revoke: 'Change the password on the server, and set a master password in FileZilla.',
    source: 'https://wiki.filezilla-project.org/',
  },
});
