// https://docs.docker.com/engine/swarm/swarm-mode/
import {
  base36,
  base64,
  basicPair,
  basicPairCheck,
  defineDetector,
  fail,
  made,
  pass,
  token,
} from '../../src/detector/index.js';

const provider = 'Docker';
const join = token`SWMTKN-1-${base36(50)}-${base36(25)}`;
const unlock = token`SWMKEY-1-${made(base64(43), (rng) =>
  Buffer.from(Array.from({ length: 32 }, () => rng.int(256)))
    .toString('base64')
    .slice(0, 43),
)}`;
const registry = token`${basicPair(16, 600)}`;

export default [
  defineDetector({
    id: 'docker.swarm-join-token',
    title: 'Docker Swarm join token',
    provider,
    severity: 'high',
    shape: join,
    decoys: (rng) => [join.sample(rng).slice(0, -1), join.sample(rng).replace('-1-', '-x-')],
    docs: {
      about: 'Adds a node to a swarm, as a manager if it is that role’s token, which then receives its secrets.',
      revoke: 'docker swarm join-token --rotate worker (or manager); at once.',
      source: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
    },
  }),
  defineDetector({
    id: 'docker.swarm-unlock-key',
    title: 'Docker Swarm unlock key',
    provider,
    severity: 'high',
    shape: unlock,
    check: (text) =>
      Buffer.from(text.slice('SWMKEY-1-'.length), 'base64').length === 32
        ? pass('a key of 32 bytes')
        : fail('not a key of 32 bytes'),
    decoys: (rng) => [unlock.sample(rng).slice(0, -1), unlock.sample(rng).toLowerCase()],
    docs: {
      about: 'Decrypts the state of a swarm’s managers, its TLS keys and secrets.',
      revoke: 'docker swarm unlock-key --rotate; at once.',
      source: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
    },
  }),
  defineDetector({
    id: 'docker.registry-auth',
    title: 'Docker registry user name and password',
    provider,
    severity: 'critical',
    shape: registry,
    check: basicPairCheck,
    near: {
      words: ['"auth":', 'docker_auth', 'docker-auth', 'dockerauth', 'registry_auth', 'registry-auth', 'registryauth'],
      before: 12,
    },
    sampleName: 'DOCKER_AUTH',
    decoys: (rng) => [`docker_auth=${rng.text('abcdefghijklmnop', 32)}`, `value=${registry.sample(rng)}`],
    docs: {
      about: 'Signs in to a container registry as a user: pulls private images and may push.',
      revoke: 'Change the password or delete the access token at the registry, then docker logout.',
      source: 'https://docs.docker.com/reference/cli/docker/login/',
    },
  }),
];
