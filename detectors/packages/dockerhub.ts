// https://docs.docker.com/security/access-tokens/
import { base64url, defineDetector, token, uuid, uuidCheck, keyed, NAMED_CARRIERS } from '../../src/detector/index.js';

const provider = 'Docker Hub';
const source = 'https://docs.docker.com/security/access-tokens/';
const personal = token`dckr_pat_${base64url(27)}`;
const organization = token`dckr_oat_${base64url(32)}`;
const legacy = token`${uuid()}`;

export default [
  defineDetector({
    id: 'dockerhub.pat',
    title: 'Docker Hub personal access token',
    provider,
    severity: 'critical',
    shape: personal,
    decoys: (rng) => [personal.sample(rng).slice(0, -1), personal.sample(rng).toUpperCase()],
    docs: {
      about: 'Pulls, and as far as it may write pushes, images in its owner’s name.',
      revoke: 'Account settings → Personal access tokens → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'dockerhub.oat',
    title: 'Docker Hub organization access token',
    provider,
    severity: 'critical',
    shape: organization,
    decoys: (rng) => [organization.sample(rng).slice(0, -1), organization.sample(rng).replace('_oat_', '_oats_')],
    docs: {
      about: 'Pulls and pushes the images of an organization, as far as its scopes go.',
      revoke: 'Admin console → Access tokens → Delete; at once.',
      source: 'https://docs.docker.com/enterprise/security/access-tokens/',
    },
  }),
  defineDetector({
    id: 'dockerhub.legacy-token',
    check: uuidCheck,
    title: 'Docker Hub access token (UUID form)',
    provider,
    severity: 'high',
    shape: legacy,
    near: {
      words: [
        'dockerhub',
        'docker_hub',
        'docker-hub',
        'docker_token',
        'docker-token',
        'dockertoken',
        'docker_password',
        'docker-password',
        'dockerpassword',
      ],
      before: 24,
    },
    decoys: (rng) => [`container ${legacy.sample(rng)}`, `dockerhub_token=${legacy.sample(rng).replace(/-/g, '')}`],
    docs: {
      about: 'An access token made before prefixes were introduced: pulls and pushes images in its owner’s name.',
      revoke: 'Account settings → Personal access tokens → Delete; at once.',
      source,
    },
  }),
  keyed({
    id: 'dockerhub.token-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'Docker Hub access token (UUID form) (beside its vendor’s name)',
    severity: 'high',
    shape: legacy,
    words: ['docker'],
    prior: 0.3,
    family: 'dockerhub.legacy-token',
    about: 'An access token made before prefixes were introduced: pulls and pushes images in its owner’s name.',
    revoke: 'Account settings → Personal access tokens → Delete; at once.',
    source,
  }),
];
