// https://api.sendcloud.dev/docs/sendcloud-public-api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'sendcloud.secret-key',
    title: 'Sendcloud secret key',
    provider: 'Sendcloud',
    severity: 'medium',
    shape: token`${hex(32)}`,
    words: ['sendcloud', 'send_cloud', 'send-cloud', 'sendcloud', 'send cloud'],
    sampleName: 'SENDCLOUD_SECRET_KEY',
    about: 'With its public key, makes parcels and labels at its owner’s cost and reads the recipients.',
    revoke: 'panel.sendcloud.sc → Settings → Integrations → the API integration → renew the keys.',
    source: 'https://api.sendcloud.dev/docs/sendcloud-public-api/',
  }),
  keyed({
    id: 'sendcloud.public-key',
    title: 'Sendcloud public key',
    provider: 'Sendcloud',
    severity: 'info',
    shape: token`${hex(32)}`,
    words: [
      'sendcloud_public_key',
      'sendcloud-public-key',
      'sendcloudpublickey',
      'sendcloud public key',
      'sendcloud_api_public_key',
      'sendcloud_pub_key',
    ],
    before: 8,
    prior: 0.85,
    claims: ['sendcloud.secret-key'],
    sampleName: 'SENDCLOUD_PUBLIC_KEY',
    about: 'Names an integration to Sendcloud; without its secret key it opens nothing.',
    revoke: 'It changes with the secret key: Settings → Integrations.',
    source: 'https://api.sendcloud.dev/docs/sendcloud-public-api/',
  }),
];
