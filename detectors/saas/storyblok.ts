// https://www.storyblok.com/docs/concepts/access-tokens
import { base62, base64url, defineDetector, digits, token } from '../../src/detector/index.js';

const provider = 'Storyblok';
const source = 'https://www.storyblok.com/docs/concepts/access-tokens';
const management = token`${base62(22)}tt-${digits(5, 6)}-${base64url(20)}`;
const content = token`${base62(22)}tt`;
const near = { words: ['storyblok'], before: 40 };

export default [
  defineDetector({
    id: 'storyblok.management-token',
    title: 'Storyblok personal access token',
    provider,
    severity: 'high',
    shape: management,
    near,
    prior: 0.9,
    shortLiteral: 'the vendor’s name must stand before it',
    verify: {
      url: 'https://mapi.storyblok.com/v1/spaces/',
      method: 'GET',
      auth: { header: 'Authorization' },
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [`storyblok ${management.sample(rng).slice(0, 40)}`, `value ${management.sample(rng)}`],
    docs: {
      about: 'Reads and changes every space of its user.',
      revoke: 'My account → Personal access tokens → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'storyblok.content-token',
    title: 'Storyblok content token',
    provider,
    severity: 'low',
    shape: content,
    near,
    prior: 0.9,
    decoys: (rng) => [`storyblok ${content.sample(rng).slice(1)}`, `value ${content.sample(rng)}`],
    docs: {
      about: 'Reads a space’s published content, and as a preview token drafts.',
      revoke: 'Space → Settings → Access tokens → Delete; at once.',
      source,
    },
  }),
];
