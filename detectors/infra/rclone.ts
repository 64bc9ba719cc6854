// https://rclone.org/commands/rclone_obscure/
import {
  base64url,
  bareLookAlikes,
  defineDetector,
  fail,
  made,
  pattern,
  sampleBytes,
  token,
  unknown,
} from '../../src/detector/index.js';

/** Sixteen bytes to begin with, and the password. */
const shape = token`${made(base64url(23, 250), (rng) => sampleBytes(rng, 24 + rng.int(20)).toString('base64url'))}`;
const remote = pattern({
  literals: ['type'],
  source: '(?:^|\\n)type\\s?=\\s?([a-z0-9]{1,24})\\s',
  maxLength: 40,
  format: 'type = <kind of remote>',
  sample: () => '',
});

export default defineDetector({
  id: 'rclone.obscured-password',
  title: 'password of a remote in rclone’s settings',
  provider: 'rclone',
  severity: 'high',
  shape,
  near: { words: ['pass =', 'pass=', 'password =', 'password2 =', 'bearer_token =', 'rclone_config_pass'], before: 3 },
  parts: [{ name: 'kind of remote', shape: remote, within: 300, required: true }],
  check: (text) =>
    Buffer.from(text, 'base64url').length >= 17 && text.length % 4 !== 1 && /[A-Z]/.test(text)
      ? unknown('as long as an obscured password is')
      : fail('it is no obscured password'),
  prior: 0.5,
  carriers: ['no-newline'],
  sampleName: '[files]\ntype = sftp\nhost = files.acme.io\npass ',
  decoys: (rng) => [...bareLookAlikes(shape, 'pass ')(rng), `type = sftp\ndigest = ${rng.text('abcdefgh', 30)}`],
  docs: {
    about: 'Is only disguised, under a key that stands in rclone’s source: logs in to the remote beside it.',
    revoke: 'Change the password on the remote, and encrypt the file with rclone config.',
    source: 'https://rclone.org/commands/rclone_obscure/',
  },
});
