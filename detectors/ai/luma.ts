// https://docs.lumalabs.ai/docs/api
import { defineDetector, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`luma-${uuid()}-${uuid()}`;

export default defineDetector({
  id: 'luma.api-key',
  title: 'Luma AI API key',
  provider: 'Luma AI',
  severity: 'medium',
  shape,
  verify: {
    url: 'https://api.lumalabs.ai/dream-machine/v1/credits',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401, 403],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Makes videos and pictures at the owner’s cost.',
    revoke: 'lumalabs.ai → API → Keys → Delete.',
    source: 'https://docs.lumalabs.ai/docs/api',
  },
});
