// https://circleci.com/docs/managing-api-tokens/
import { base62, defineDetector, hex, token, NAMED_CARRIERS, keyed } from '../../src/detector/index.js';

const provider = 'CircleCI';
const source = 'https://circleci.com/docs/managing-api-tokens/';
const verify = {
  url: 'https://circleci.com/api/v2/me',
  method: 'GET',
  auth: { header: 'Circle-Token' },
  live: [200],
  dead: [401],
} as const;
const personal = token`CCIPAT_${base62(20, 22)}_${hex(40)}`;
const project = token`CCIPRJ_${base62(20, 22)}_${hex(40)}`;
const legacy = token`${hex(40)}`;

export default [
  defineDetector({
    id: 'circleci.personal-token',
    title: 'CircleCI personal API token',
    provider,
    severity: 'critical',
    shape: personal,
    verify,
    decoys: (rng) => [personal.sample(rng).slice(0, -1), personal.sample(rng).toLowerCase()],
    docs: {
      about: 'Acts as its user on every project: starts pipelines, reads and sets their variables.',
      revoke: 'User settings → Personal API tokens → Remove; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'circleci.project-token',
    title: 'CircleCI project API token',
    provider,
    severity: 'high',
    shape: project,
    decoys: (rng) => [project.sample(rng).slice(0, -1), project.sample(rng).replace('_', '-')],
    docs: {
      about: 'Reads or administers one project, as far as its scope goes.',
      revoke: 'Project settings → API permissions → Remove; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'circleci.legacy-token',
    title: 'CircleCI API token without a prefix',
    provider,
    severity: 'high',
    shape: legacy,
    verify,
    near: {
      words: [
        'circle_token',
        'circle-token',
        'circletoken',
        'circleci_token',
        'circleci-token',
        'circlecitoken',
        'circle_ci_token',
        'circleci_api',
        'circleci-api',
        'circleciapi',
      ],
      before: 24,
    },
    sampleName: 'CIRCLE_TOKEN',
    decoys: (rng) => [`circleci commit ${legacy.sample(rng)}`, `circle_token=${rng.text('0123456789abcdef', 39)}`],
    docs: {
      about: 'An API token made before prefixes were introduced: acts as its user, or on one project.',
      revoke: 'User settings → Personal API tokens → Remove; at once.',
      source,
    },
  }),
  keyed({
    id: 'circleci.token-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'CircleCI API token without a prefix (beside its vendor’s name)',
    severity: 'high',
    shape: legacy,
    words: ['circleci'],
    prior: 0.3,
    family: 'circleci.legacy-token',
    about: 'An API token made before prefixes were introduced: acts as its user, or on one project.',
    revoke: 'User settings → Personal API tokens → Remove; at once.',
    source,
  }),
];
