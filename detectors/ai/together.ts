// https://docs.together.ai/docs/quickstart
import { base64url, defineDetector, hex, token, wholeBytesCheck } from '../../src/detector/index.js';

const provider = 'Together AI';
const docs = {
  about: 'Calls and trains models at an account’s cost.',
  revoke: 'api.together.ai → Settings → API keys → Delete; at once.',
  source: 'https://docs.together.ai/docs/quickstart',
};
const verify = {
  url: 'https://api.together.xyz/v1/models',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;
const current = token`tgp_v1_${base64url(43)}`;
const legacy = token`${hex(64)}`;

export default [
  defineDetector({
    id: 'together.api-key',
    check: wholeBytesCheck((text) => [text.slice('tgp_v1_'.length)]),
    title: 'Together AI API key',
    provider,
    severity: 'high',
    shape: current,
    docs,
    verify,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).toUpperCase()],
  }),
  defineDetector({
    id: 'together.legacy-api-key',
    title: 'Together AI API key without a prefix',
    provider,
    severity: 'high',
    shape: legacy,
    docs,
    verify,
    near: {
      words: [
        'together_api_key',
        'together-api-key',
        'togetherapikey',
        'together_ai',
        'together-ai',
        'togetherai',
        'together.xyz',
      ],
      before: 24,
    },
    sampleName: 'TOGETHER_API_KEY',
    decoys: (rng) => [`together sha256 ${legacy.sample(rng)}`, `together_api_key=${rng.text('0123456789abcdef', 63)}`],
  }),
];
