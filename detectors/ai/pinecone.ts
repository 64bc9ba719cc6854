// https://docs.pinecone.io/guides/projects/manage-api-keys
import { base62, defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const provider = 'Pinecone';
const docs = {
  about: 'Reads, changes and deletes the vectors of a project.',
  revoke: 'app.pinecone.io → API keys → Delete; at once.',
  source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
};
const verify = {
  url: 'https://api.pinecone.io/indexes',
  method: 'GET',
  auth: { header: 'Api-Key' },
  live: [200],
  dead: [401],
} as const;
const current = token`pcsk_${base62(5, 6)}_${base62(63)}`;
const legacy = token`${uuid()}`;

export default [
  defineDetector({
    id: 'pinecone.api-key',
    title: 'Pinecone API key',
    provider,
    severity: 'high',
    shape: current,
    docs,
    verify,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).replace(/_/g, '-')],
  }),
  defineDetector({
    id: 'pinecone.legacy-api-key',
    check: uuidCheck,
    title: 'Pinecone API key (UUID form)',
    provider,
    severity: 'medium',
    shape: legacy,
    docs,
    verify,
    near: { words: ['pinecone'], before: 32 },
    sampleName: 'PINECONE_API_KEY',
    decoys: (rng) => [`vector ${legacy.sample(rng)}`, `pinecone_api_key=${legacy.sample(rng).replace(/-/g, '')}`],
  }),
];
