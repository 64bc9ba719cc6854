// https://developers.kit.com/api-reference/overview
import { base64url, defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`kit_${hex(32)}`;

export default [
  defineDetector({
    id: 'convertkit.api-key',
    title: 'Kit (ConvertKit) API key',
    provider: 'Kit',
    severity: 'medium',
    shape,
    verify: {
      url: 'https://api.kit.com/v4/account',
      method: 'GET',
      auth: { header: 'X-Kit-Api-Key' },
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(shape),
    docs: {
      about: 'Reads and changes the subscribers of a newsletter and its broadcasts.',
      revoke: 'Settings → Developer → API keys → delete the key.',
      source: 'https://developers.kit.com/api-reference/overview',
    },
  }),
  keyed({
    id: 'convertkit.legacy-api-key',
    provider: 'Kit',
    title: 'ConvertKit API key or secret (version 3)',
    severity: 'medium',
    shape: token`${base64url(22)}`,
    words: ['convertkit', 'convert_kit', 'convert-kit', 'kit_api', 'kit-api', 'kitapi', 'kit.com'],
    prior: 0.5,
    about: 'Reads forms and tags; the secret of the same form reads the subscribers too.',
    revoke: 'Settings → Developer → Regenerate.',
    source: 'https://developers.kit.com/api-reference/overview',
  }),
];
