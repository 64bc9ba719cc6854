// https://kontent.ai/learn/docs/apis/openapi/management-api-v2/
import { defineDetector, jwt, jwtBeside } from '../../src/detector/index.js';

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    jti: rng.text('0123456789abcdef', 32),
    ver: '3.0.0',
    environment_id: rng.text('0123456789abcdef', 32),
    aud: rng.pick(['manage.kenticocloud.com', 'deliver.kenticocloud.com']),
  }),
});

export default defineDetector({
  id: 'kontent.api-key',
  title: 'Kontent.ai management or delivery API key',
  provider: 'Kontent.ai',
  severity: 'high',
  shape,
  near: { words: ['kontent', 'kentico'], before: 96 },
  random: false,
  check: jwtBeside(
    'a Kontent.ai project',
    (claims) => 'environment_id' in claims || 'project_id' in claims || /kentico|kontent/.test(String(claims['aud'])),
  ),
  decoys: (rng) => [shape.sample(rng).slice(0, 60), `kontent=${shape.sample(rng).replace(/\./g, ':')}`],
  docs: {
    about: 'Reads unpublished content; a management key writes and deletes the content of an environment.',
    revoke: 'Project settings → API keys → Revoke; at once.',
    source: 'https://kontent.ai/learn/docs/apis/openapi/management-api-v2/',
  },
});
