// https://guides.rubyonrails.org/security.html#custom-credentials
import { bareLookAlikes, hex, keyed, token, type Detector } from '../../src/detector/index.js';

const source = 'https://guides.rubyonrails.org/security.html#custom-credentials';
const master = token`${hex(32)}`;
const base = token`${hex(128)}`;
const shared = { provider: 'Ruby on Rails', source } as const;

const detectors: readonly Detector[] = [
  keyed({
    ...shared,
    id: 'rails.master-key',
    title: 'Rails master key',
    severity: 'critical',
    shape: master,
    prior: 0.8,
    words: [
      'rails_master_key',
      'rails-master-key',
      'railsmasterkey',
      'master.key',
      'credentials_key',
      'credentials.yml.enc',
    ],
    before: 40,
    decoys: bareLookAlikes(master, 'rails_master_key'),
    about: 'Decrypts credentials.yml.enc: every secret that the application keeps.',
    revoke: 'Change every secret in the file, then make a new key with rails credentials:edit.',
  }),
  keyed({
    ...shared,
    id: 'rails.secret-key-base',
    title: 'Rails secret_key_base',
    severity: 'critical',
    shape: base,
    prior: 0.85,
    words: [
      'secret_key_base',
      'secret-key-base',
      'secretkeybase',
      'secret_token',
      'secret-token',
      'secrettoken',
      'devise',
      'config.pepper',
    ],
    before: 40,
    decoys: bareLookAlikes(base, 'secret_key_base'),
    about: 'Makes valid sessions and signed links of any user.',
    revoke: 'bin/rails secret for a new one, which signs everybody out; change it in every environment that shares it.',
  }),
];

export default detectors;
