// https://developer.broadcom.com/powercli
import { defineDetector, fail, pattern, unknown, type CheckResult } from '../../src/detector/index.js';

/** Variables, calls and the words of manuals in the place of a password. */
const STAND_IN =
  /^[$%<{(*]|^(?:pass(?:word|wd)?|secret|changeme|admin|root|test|user|xxx+|your.*|my.*|\*+)$|example|placeholder|redacted/i;
const check = (text: string): CheckResult =>
  STAND_IN.test(text) ? fail('it stands for a password') : unknown('a password has no form');
const SAMPLE = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

const shape = pattern({
  literals: ['connect-viserver', 'connect-hvserver', 'connect-ciserver', 'connect-nsxtserver'],
  after: 420,
  maxLength: 128,
  ignoreCase: true,
  source: 'connect-(?:vi|hv|ci|nsxt)server[^\\n]{1,200}?-pass(?:word)?[\\s:=]+["\']?([^\\s"\']{6,128})',
  format: 'Connect-VIServer … -Password <6–128 characters>',
  sample: (rng) => `${rng.text(SAMPLE, 12)}7k`,
});

export default defineDetector({
  id: 'vmware.connect-password',
  title: 'VMware password in a PowerCLI command',
  provider: 'VMware',
  severity: 'critical',
  shape,
  decoys: (rng) => [
    'Connect-VIServer -Server vc.acme.io -User ops -Password $password',
    'Connect-VIServer -Server vc.acme.io -Credential (Get-Credential)',
    `-Password ${shape.sample(rng)}`,
  ],
  check,
  prior: 0.75,
  random: false,
  sampleName: 'Connect-VIServer -Server vc.acme.io -User ops -Password',
  carriers: ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'],
  docs: {
    about: 'Administers the virtual machines that the server runs, with all rights of its user.',
    revoke: 'Change the user’s password in vCenter, and keep the new one out of scripts (New-VICredentialStoreItem).',
    source: 'https://developer.broadcom.com/powercli',
  },
});
