// https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token
import { bearer, defineDetector, hex, madeOn, oneOf, token, ulidTime, upperBase36 } from '../../src/detector/index.js';

const provider = 'Sourcegraph';
const source = 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token';
const revoke = 'Settings → Access tokens → Delete; at once.';
const access = token`sgp_${oneOf([hex(16), { kind: 'literal', text: '_' }, hex(40)], hex(40))}`;
const local = token`sgp_local_${hex(40)}`;
const gateway = token`${oneOf('slk_', 'sgs_', 'sgd_')}${hex(64)}`;
const amp = token`sgamp_user_${upperBase36(26)}_${hex(64)}`;

export default [
  defineDetector({
    id: 'sourcegraph.access-token',
    title: 'Sourcegraph access token',
    provider,
    severity: 'high',
    shape: access,
    decoys: (rng) => [access.sample(rng).slice(0, -1), access.sample(rng).toUpperCase()],
    docs: { about: 'Acts as its user: searches and reads all code that they can see.', revoke, source },
  }),
  defineDetector({
    id: 'sourcegraph.local-token',
    title: 'Sourcegraph access token (local instance)',
    provider,
    severity: 'high',
    shape: local,
    decoys: (rng) => [local.sample(rng).slice(0, -1)],
    docs: { about: 'Acts as its user on an instance: searches and reads all code that they can see.', revoke, source },
  }),
  defineDetector({
    id: 'sourcegraph.gateway-token',
    verify: bearer('https://cody-gateway.sourcegraph.com/v1/limits', { dead: [] }),
    title: 'Sourcegraph licence or gateway key',
    provider,
    severity: 'high',
    shape: gateway,
    decoys: (rng) => [gateway.sample(rng).slice(0, -1), gateway.sample(rng).toUpperCase()],
    docs: {
      about: 'Calls models at a licence’s cost.',
      revoke: 'Ask Sourcegraph’s support for another licence key.',
      source,
    },
  }),
  defineDetector({
    id: 'sourcegraph.amp-token',
    check: madeOn((text) => ulidTime(text.slice('sgamp_user_'.length, -65))),
    title: 'Amp access token',
    provider,
    severity: 'high',
    shape: amp,
    random: false,
    decoys: (rng) => [amp.sample(rng).slice(0, -1), amp.sample(rng).toLowerCase()],
    docs: {
      about: 'Runs agents at its user’s cost and reads their threads.',
      revoke: 'ampcode.com → Settings → Access token → Revoke; at once.',
      source: 'https://ampcode.com/manual',
    },
  }),
];
