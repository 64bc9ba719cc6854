// https://central.sonatype.org/publish/generate-portal-token/
import { base64, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base64(44)}`;

export default defineDetector({
  id: 'sonatype.user-token',
  check: notHash,
  title: 'Maven Central (Sonatype) user token',
  provider: 'Sonatype',
  severity: 'critical',
  shape,
  near: { words: ['ossrh', 'sonatype', 'mavencentral', 'maven_central', 'maven-central'], before: 32 },
  sampleName: 'OSSRH_TOKEN',
  decoys: (rng) => [
    `ossrh_password=${shape.sample(rng).slice(1)}`,
    `sonatype sha1 ${rng.text('0123456789abcdef', 40)}`,
  ],
  docs: {
    about: 'With its user name, publishes new versions of a namespace’s libraries to Maven Central.',
    revoke: 'central.sonatype.com → Account → User token → Revoke; at once.',
    source: 'https://central.sonatype.org/publish/generate-portal-token/',
  },
});
