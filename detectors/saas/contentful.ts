// https://www.contentful.com/developers/docs/references/authentication/
import { base64url, defineDetector, notHash, token, wholeBytesCheck } from '../../src/detector/index.js';

const provider = 'Contentful';
const source = 'https://www.contentful.com/developers/docs/references/authentication/';
const personal = token`CFPAT-${base64url(43)}`;
const delivery = token`${base64url(43)}`;

export default [
  defineDetector({
    id: 'contentful.cma-token',
    check: wholeBytesCheck((text) => [text.slice('CFPAT-'.length)]),
    title: 'Contentful personal access token',
    provider,
    severity: 'high',
    shape: personal,
    verify: { url: 'https://api.contentful.com/users/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [personal.sample(rng).slice(0, -1), personal.sample(rng).toLowerCase()],
    docs: {
      about: 'Acts as its user: reads and changes every space that they can reach.',
      revoke: 'Settings → CMA tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'contentful.delivery-token',
    check: notHash,
    title: 'Contentful delivery or preview token',
    provider,
    severity: 'low',
    shape: delivery,
    near: { words: ['contentful'], before: 40 },
    sampleName: 'CONTENTFUL_ACCESS_TOKEN',
    decoys: (rng) => [`contentful_token=${delivery.sample(rng).slice(1)}`, `value ${delivery.sample(rng)}`],
    docs: {
      about: 'Reads published content, and as a preview token drafts.',
      revoke: 'Settings → API keys → the key → Delete; at once.',
      source,
    },
  }),
];
