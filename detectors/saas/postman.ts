// https://learning.postman.com/docs/developer/postman-api/authentication/
import { defineDetector, hex, madeOn, objectIdTime, token, ulidTime, upperBase36 } from '../../src/detector/index.js';

const provider = 'Postman';
const api = token`PMAK-${hex(24)}-${hex(34)}`;
const collection = token`PMAT-${upperBase36(26)}`;

export default [
  defineDetector({
    id: 'postman.api-key',
    check: madeOn((text) => objectIdTime(text.slice(5, 29))),
    title: 'Postman API key',
    provider,
    severity: 'high',
    shape: api,
    verify: {
      url: 'https://api.getpostman.com/me',
      method: 'GET',
      auth: { header: 'X-API-Key' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [api.sample(rng).slice(0, -1), api.sample(rng).toLowerCase()],
    docs: {
      about: 'Acts as its user: reads collections and environments, which often hold other secrets.',
      revoke: 'Settings → API keys → Revoke; at once.',
      source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    },
  }),
  defineDetector({
    id: 'postman.collection-access-key',
    check: madeOn((text) => ulidTime(text.slice(5))),
    title: 'Postman collection access key',
    provider,
    severity: 'medium',
    shape: collection,
    decoys: (rng) => [collection.sample(rng).slice(0, -1), collection.sample(rng).toLowerCase()],
    docs: {
      about: 'Reads one collection, with what is written in it.',
      revoke: 'Settings → Collection access keys → Delete; at once.',
      source: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
    },
  }),
];
