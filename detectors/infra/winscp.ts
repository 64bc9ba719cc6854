// https://winscp.net/eng/docs/security_credentials
import {
  behindLiteral,
  defineDetector,
  fail,
  pass,
  samplePassword,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const MAGIC = 0xa3;
const FLAG = 0xff;
const byteOf = (value: number): string => ((~value & 0xff) ^ MAGIC).toString(16).toUpperCase().padStart(2, '0');

/** Flag, version, length, how many bytes to skip, those bytes, then user, host and password. */
function hide(text: string, rng: Rng): string {
  const skipped = rng.int(20);
  const filler = Array.from({ length: skipped }, () => rng.int(256));
  return [FLAG, 0, text.length, skipped, ...filler, ...Buffer.from(text)].map(byteOf).join('') + byteOf(rng.int(256));
}

function show(hidden: string): string | null {
  const bytes = [...Buffer.from(hidden, 'hex')].map((byte) => ~(byte ^ MAGIC) & 0xff);
  const [flag = 0, , length = 0, skipped = 0] = bytes;
  if (flag !== FLAG || bytes.length < 4 + skipped + length) return null;
  return Buffer.from(bytes.slice(4 + skipped, 4 + skipped + length)).toString('latin1');
}

function check(text: string): CheckResult {
  const plain = show(text);
  return plain !== null && /^[\x20-\x7e]{4,}$/.test(plain)
    ? pass('it opens to printable text, user and host before the password')
    : fail('it does not open to printable text');
}

export default defineDetector({
  id: 'winscp.password',
  title: 'password of a session in WinSCP’s settings',
  provider: 'WinSCP',
  severity: 'high',
  shape: behindLiteral({
    literals: ['Password=A35C', 'Password"="A35C', 'Password==A35C'],
    regex: /^Password"?==?"?(A35C[0-9A-F]{12,600})(?![0-9A-Fa-f])/d,
    reach: 620,
    maxLength: 604,
    format: 'Password=A35C<hex>',
    sample: (rng) => hide(`opsftp.acme.io${samplePassword(rng)}`, rng),
  }),
  check,
  random: false,
  prior: 0.8,
  carriers: ['env', 'patch', 'no-newline', 'crlf'],
  sampleName: '[Sessions\\ops@acme]\nHostName=ftp.acme.io\nPassword',
  decoys: (rng) => [`Password=A35C${rng.text('0123456789ABCDEF', 40)}`, 'Password=A35C'],
  docs: {
    about: 'Is only disguised: logs in to the server that stands beside it, and changes its files.',
    revoke: 'Change the password on the server, and set a master password in WinSCP.',
    source: 'https://winscp.net/eng/docs/security_credentials',
  },
});
