// https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
import { defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Jenkins';
const source = 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/';
const apiToken = token`11${hex(32)}`;
const shortHex = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'jenkins.api-token',
    title: 'Jenkins API token',
    provider,
    severity: 'critical',
    shape: apiToken,
    near: { words: ['jenkins'], before: 48 },
    decoys: (rng) => [`jenkins ${rng.text('0123456789abcdef', 40)}`, `build ${apiToken.sample(rng)}`],
    docs: {
      about:
        'Acts as its user on a Jenkins server: starts jobs, reads their secrets, and as an administrator runs scripts.',
      revoke: 'User → Security → API Token → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'jenkins.legacy-api-token',
    title: 'Jenkins API token (before 2.129)',
    provider,
    severity: 'high',
    shape: shortHex,
    near: {
      words: [
        'jenkins_token',
        'jenkins-token',
        'jenkinstoken',
        'jenkins_api_token',
        'jenkins-api-token',
        'jenkinsapitoken',
        'jenkins_password',
        'jenkins-password',
        'jenkinspassword',
        'jenkins_admin',
        'jenkins_initial',
        'initialadminpassword',
      ],
      before: 20,
    },
    sampleName: 'JENKINS_TOKEN',
    decoys: (rng) => [`jenkins build ${shortHex.sample(rng)}`, `jenkins_token=${rng.text('0123456789abcdef', 31)}`],
    docs: {
      about: 'An old API token or the first administrator’s password: acts as its user on a Jenkins server.',
      revoke: 'User → Security → API Token → Delete, or change the password; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'jenkins.crumb',
    title: 'Jenkins crumb',
    provider,
    severity: 'low',
    shape: token`${hex(64)}`,
    near: { words: ['jenkins-crumb', 'jenkins_crumb', 'jenkinscrumb'], before: 24 },
    decoys: (rng) => [`jenkins ${rng.text('0123456789abcdef', 64)}`],
    docs: {
      about: 'Guards one session against forged requests; of use only with that session’s cookie.',
      revoke: 'Sign out: it ends with its session.',
      source: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
    },
  }),
];
