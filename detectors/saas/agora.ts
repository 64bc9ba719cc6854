// https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server
import { asPassword, defineDetector, hex, keyed, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'agora.app-certificate',
    title: 'Agora app certificate',
    provider: 'Agora',
    severity: 'high',
    shape,
    prior: 0.45,
    near: {
      words: [
        'agora_app_certificate',
        'agora-app-certificate',
        'agoraappcertificate',
        'agora_certificate',
        'agora_cert',
        'agora_secret',
        'app_certificate',
        'appcertificate',
        'agora_',
        'agora-',
        'agora.io',
        'agora',
      ],
      before: 40,
    },
    sampleName: 'AGORA_APP_CERTIFICATE',
    decoys: (rng) => [`agora_app_certificate=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
    docs: {
      about: 'With the app id, makes tokens that enter any of an app’s calls.',
      revoke: 'Agora console → the project → disable the primary certificate; at once.',
      source: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
    },
  }),
  keyed({
    id: 'agora.customer-secret',
    claims: ['agora.app-certificate'],
    provider: 'Agora',
    title: 'Agora customer secret',
    severity: 'high',
    shape: token`${hex(32)}`,
    words: [
      'agora_customer_secret',
      'agora-customer-secret',
      'agoracustomersecret',
      'agora_customer_key',
      'agora-customer-key',
      'agoracustomerkey',
      'agora_customer_id',
      'agora-customer-id',
      'agoracustomerid',
      'agora_api_secret',
      'agora-api-secret',
      'agoraapisecret',
      'agora_rest',
      'agora-rest',
      'agorarest',
    ],
    verify: asPassword('https://api.agora.io/dev/v1/projects', '{customer id}', { dead: [] }),
    parts: [{ name: 'customer id', shape: token`${hex(32)}`, within: 160 }],
    about: 'With the customer id, manages projects, recordings and users of an account by the REST interface.',
    revoke: 'Agora console → Developer toolkit → RESTful API → delete the key pair; at once.',
    source: 'https://docs.agora.io/en/video-calling/reference/restful-authentication',
  }),
];
