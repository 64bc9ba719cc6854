// https://docs.dify.ai/en/use-dify/publish/developing-with-apis
import { base62, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'dify.app-key',
    provider: 'Dify',
    title: 'Dify app API key',
    severity: 'medium',
    shape: token`app-${base62(24)}`,
    words: ['dify', 'api.dify.ai'],
    before: 80,
    prior: 0.85,
    verify: { url: 'https://api.dify.ai/v1/info', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    about: 'Runs an application at its owner’s model cost, and reads its conversations.',
    revoke: 'Dify → the app → API access → API keys → delete; at once.',
    source: 'https://docs.dify.ai/en/use-dify/publish/developing-with-apis',
  }),
  keyed({
    id: 'dify.dataset-key',
    provider: 'Dify',
    title: 'Dify knowledge API key',
    severity: 'high',
    shape: token`dataset-${base62(24)}`,
    words: ['dify', 'api.dify.ai'],
    before: 80,
    prior: 0.85,
    verify: {
      url: 'https://api.dify.ai/v1/datasets?page=1&limit=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    about: 'Reads, changes and deletes the documents of every knowledge base in a workspace.',
    revoke: 'Dify → Knowledge → API access → API keys → delete; at once.',
    source: 'https://docs.dify.ai/en/use-dify/publish/developing-with-apis',
  }),
];
