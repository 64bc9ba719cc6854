// https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/
import { asUser, base62, defineDetector, hex, oneOf, token, base36 } from '../../src/detector/index.js';

const provider = 'SonarQube';
const source = 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/';
const revoke = 'My Account → Security → Tokens → Revoke; at once.';
const current = token`${oneOf('squ_', 'sqp_', 'sqa_')}${hex(40)}`;
const scoped = token`sqco_${base62(59)}`;
const legacy = token`${base36(40)}`;

export default [
  defineDetector({
    id: 'sonarqube.token',
    title: 'SonarQube user or analysis token',
    provider,
    severity: 'high',
    shape: current,
    decoys: (rng) => [
      current.sample(rng).slice(0, -1),
      current.sample(rng).toUpperCase(),
      current.sample(rng).replace(/^sq./, 'sqb'),
    ],
    docs: { about: 'Acts as its user, or analyses projects: reads the source that the server keeps.', revoke, source },
  }),
  defineDetector({
    id: 'sonarqube.cloud-token',
    verify: asUser('https://sonarcloud.io/api/authentication/validate', {
      live: [],
      body: { live: '"valid":true', dead: '"valid":false' },
    }),
    title: 'SonarQube Cloud scoped organization token',
    provider,
    severity: 'high',
    shape: scoped,
    decoys: (rng) => [scoped.sample(rng).slice(0, -1), scoped.sample(rng).toUpperCase()],
    docs: {
      about: 'Analyses the projects of an organization and reads their source.',
      revoke: 'Organization → Administration → Scoped organization tokens → Delete.',
      source: 'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens/',
    },
  }),
  defineDetector({
    id: 'sonarqube.legacy-token',
    verify: asUser('https://sonarcloud.io/api/authentication/validate', {
      live: [],
      dead: [],
      body: { live: '"valid":true' },
    }),
    title: 'SonarQube token without a prefix',
    provider,
    severity: 'medium',
    shape: legacy,
    near: {
      words: [
        'sonar_token',
        'sonar-token',
        'sonartoken',
        'sonar.login',
        'sonar_login',
        'sonar-login',
        'sonarlogin',
        'sonarqube_token',
        'sonarqube_cloud',
        'sonarqubetoken',
        'sonarcloud_token',
        'sonarcloudtoken',
      ],
      before: 20,
    },
    sampleName: 'SONAR_TOKEN',
    decoys: (rng) => [`sonar.projectKey=${legacy.sample(rng)}`, `sonar_token=${rng.text('0123456789abcdef', 39)}`],
    docs: { about: 'A token made before prefixes were introduced: acts as its user.', revoke, source },
  }),
];
