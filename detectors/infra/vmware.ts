// https://developer.broadcom.com/powercli
import {
  behindLiteral,
  defineDetector,
  LINE_CARRIERS,
  passwordCheck,
  samplePassword,
} from '../../src/detector/index.js';

const shape = behindLiteral({
  literals: ['connect-viserver', 'connect-hvserver', 'connect-ciserver', 'connect-nsxtserver'],
  regex: /^connect-\w{2,4}server[^\n]{1,200}?-pass(?:word)?[\s:=]+["']?([^\s"']{6,128})/di,
  reach: 420,
  maxLength: 128,
  format: 'Connect-VIServer … -Password <6–128 characters>',
  sample: samplePassword,
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
  check: passwordCheck,
  prior: 0.75,
  random: false,
  sampleName: 'Connect-VIServer -Server vc.acme.io -User ops -Password',
  carriers: LINE_CARRIERS,
  docs: {
    about: 'Administers the virtual machines that the server runs, with all rights of its user.',
    revoke: 'Change the user’s password in vCenter, and keep the new one out of scripts (New-VICredentialStoreItem).',
    source: 'https://developer.broadcom.com/powercli',
  },
});
