// https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'agora.app-certificate',
  title: 'Agora app certificate',
  provider: 'Agora',
  severity: 'high',
  shape,
  prior: 0.85,
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
    ],
    before: 16,
  },
  sampleName: 'AGORA_APP_CERTIFICATE',
  decoys: (rng) => [`agora_app_certificate=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'With the app id, makes tokens that enter any of an app’s calls.',
    revoke: 'Agora console → the project → disable the primary certificate; at once.',
    source: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
  },
});
