// https://imagekit.io/docs/api-keys
import { base64, defineDetector, keyed, lookAlikes, token } from '../../src/detector/index.js';

const privateKey = token`private_${base64(27)}=`;

export default [
  defineDetector({
    id: 'imagekit.private-key',
    provider: 'ImageKit',
    title: 'ImageKit private key',
    severity: 'high',
    shape: privateKey,
    verify: {
      url: 'https://api.imagekit.io/v1/files?limit=1',
      method: 'GET',
      auth: 'Basic',
      live: [200],
      dead: [401, 403],
    },
    decoys: lookAlikes(privateKey),
    docs: {
      about: 'Reads, uploads and deletes all files of the account, and signs links.',
      revoke: 'ImageKit → Developer options → API keys → delete the key pair; at once.',
      source: 'https://imagekit.io/docs/api-keys',
    },
  }),
  keyed({
    id: 'imagekit.private-key-unpadded',
    provider: 'ImageKit',
    title: 'ImageKit private key (without padding)',
    severity: 'high',
    shape: token`private_${base64(28)}`,
    words: ['imagekit', 'image_kit', 'image-kit', 'image kit'],
    before: 64,
    prior: 0.8,
    family: 'imagekit.private-key',
    verify: {
      url: 'https://api.imagekit.io/v1/files?limit=1',
      method: 'GET',
      auth: 'Basic',
      live: [200],
      dead: [401, 403],
    },
    about: 'Reads, uploads and deletes all files of the account, and signs links.',
    revoke: 'ImageKit → Developer options → API keys → delete the key pair; at once.',
    source: 'https://imagekit.io/docs/api-keys',
  }),
];
