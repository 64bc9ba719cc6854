// https://buildkite.com/docs/platform/security/tokens
import {
  base36,
  base64url,
  defineDetector,
  dotted,
  hex,
  oneOf,
  prefixedJwtCheck,
  token,
  type DetectorSpec,
  type TokenShape,
  NAMED_CARRIERS,
  keyed,
} from '../../src/detector/index.js';

const source = 'https://buildkite.com/docs/platform/security/tokens';
const shared = { provider: 'Buildkite' } as const satisfies Partial<DetectorSpec>;
const verify = {
  url: 'https://api.buildkite.com/v2/access-token',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;

const user = token`bkua_${oneOf(base36(40), base36(53))}`;
const agent = token`${oneOf('bkaa_', 'bkar_', 'bkct_')}${base64url(40, 80)}`;
const job = token`bkaj_${dotted(250, 600)}`;
const packages = token`bkpt_${dotted(150, 300)}`;
const portal = token`${oneOf('bkps_', 'bkpat_')}${base64url(50, 70)}`;
const legacy = token`${hex(40)}`;

const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => {
    const sample = shape.sample(rng);
    return [sample.slice(0, 30), sample.toUpperCase(), sample.replace('_', '-')];
  };

export default [
  defineDetector({
    ...shared,
    id: 'buildkite.user-token',
    title: 'Buildkite API access token',
    severity: 'critical',
    shape: user,
    verify,
    family: 'buildkite.user-token',
    decoys: decoysOf(user),
    docs: {
      about: 'Acts as its user over the API: builds, artifacts, pipelines and their settings.',
      revoke: 'Personal settings → API access tokens → Revoke; at once.',
      source: 'https://buildkite.com/docs/apis/managing-api-tokens',
    },
  }),
  defineDetector({
    ...shared,
    id: 'buildkite.agent-token',
    title: 'Buildkite agent token',
    severity: 'high',
    shape: agent,
    decoys: decoysOf(agent),
    docs: {
      about: 'Connects agents to a cluster, which then receive its jobs, their code and their secrets.',
      revoke: 'Agents → the cluster → Agent tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'buildkite.job-token',
    check: prefixedJwtCheck((text) => text.slice('bkaj_'.length)),
    title: 'Buildkite agent job token',
    severity: 'medium',
    shape: job,
    random: false,
    decoys: decoysOf(job),
    docs: {
      about: 'Acts as one running job: its artifacts, meta-data and pipeline uploads.',
      revoke: 'Ends with its job: cancel the job if it still runs.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'buildkite.packages-token',
    title: 'Buildkite package registry token',
    severity: 'high',
    shape: packages,
    random: false,
    decoys: decoysOf(packages),
    docs: {
      about: 'Reads, and as far as it may publishes, the packages of a registry.',
      revoke: 'Package registries → the registry → Tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'buildkite.portal-token',
    title: 'Buildkite portal token',
    severity: 'high',
    shape: portal,
    decoys: decoysOf(portal),
    docs: {
      about: 'Runs the stored GraphQL operation of a portal.',
      revoke: 'Organization settings → Portals → the portal → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'buildkite.legacy-token',
    title: 'Buildkite token without a prefix',
    severity: 'high',
    shape: legacy,
    verify,
    near: {
      words: [
        'buildkite_token',
        'buildkite-token',
        'buildkitetoken',
        'buildkite_api',
        'buildkite-api',
        'buildkiteapi',
        'buildkite_agent_token',
        'buildkite-agent-token',
        'buildkiteagenttoken',
      ],
      before: 24,
    },
    sampleName: 'BUILDKITE_TOKEN',
    decoys: (rng) => [
      `buildkite_commit=${rng.text('0123456789abcdef', 40)}`,
      `buildkite_token=${rng.text('0123456789abcdef', 39)}`,
    ],
    docs: {
      about: 'An API or agent token made before prefixes were introduced.',
      revoke: 'Personal settings → API access tokens → Revoke; at once.',
      source,
    },
  }),
  keyed({
    ...shared,
    id: 'buildkite.token-by-name',
    carriers: NAMED_CARRIERS,

    title: 'Buildkite token without a prefix (beside its vendor’s name)',
    severity: 'high',
    shape: legacy,
    words: ['buildkite'],
    prior: 0.3,
    family: 'buildkite.legacy-token',
    about: 'An API or agent token made before prefixes were introduced.',
    revoke: 'Personal settings → API access tokens → Revoke; at once.',
    source,
  }),
];
