// https://docs.codeclimate.com/docs/finding-your-test-coverage-token
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const provider = 'Code Climate';
const access = token`${hex(40)}`;
const reporter = token`${hex(64)}`;

export default [
  defineDetector({
    id: 'codeclimate.access-token',
    verify: inHeader('https://api.codeclimate.com/v1/user', 'Authorization', { prefix: 'Token token=' }),
    title: 'Code Climate personal access token',
    provider,
    severity: 'medium',
    shape: access,
    near: { words: ['codeclimate', 'code_climate', 'code-climate'], before: 32 },
    decoys: (rng) => [`codeclimate ${rng.text('0123456789abcdef', 32)}`, `commit ${access.sample(rng)}`],
    docs: {
      about: 'Reads the quality data of every repository of its user.',
      revoke: 'User settings → API access → Revoke; at once.',
      source: 'https://developer.codeclimate.com/',
    },
  }),
  defineDetector({
    id: 'codeclimate.reporter-id',
    title: 'Code Climate test reporter id',
    provider,
    severity: 'low',
    shape: reporter,
    near: {
      words: [
        'cc_test_reporter',
        'cc-test-reporter',
        'cctestreporter',
        'codeclimate_repo_token',
        'codeclimate-repo-token',
        'codeclimaterepotoken',
        'code_climate',
        'codeclimate',
      ],
      before: 24,
    },
    sampleName: 'CC_TEST_REPORTER_TOKEN',
    decoys: (rng) => [`sha256 ${reporter.sample(rng)}`, `cc_test_reporter_id=${rng.text('0123456789abcdef', 63)}`],
    docs: {
      about: 'Uploads test coverage for one repository.',
      revoke: 'Repository settings → Test coverage → Regenerate.',
      source: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
    },
  }),
];
