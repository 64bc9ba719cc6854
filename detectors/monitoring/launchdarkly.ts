// https://launchdarkly.com/docs/home/account/api
import {
  defineDetector,
  randomUuidCheck,
  token,
  uuid,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const provider = 'LaunchDarkly';
const api = token`api-${uuid()}`;
const sdk = token`sdk-${uuid()}`;
const relay = token`rel-${uuid()}`;
const mobile = token`mob-${uuid()}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('-', '_')];

export default [
  defineDetector({
    id: 'launchdarkly.api-token',
    check: randomUuidCheck,
    title: 'LaunchDarkly API access token',
    provider,
    severity: 'critical',
    shape: api,
    decoys: decoysOf(api),
    verify: {
      url: 'https://app.launchdarkly.com/api/v2/caller-identity',
      method: 'GET',
      auth: { header: 'Authorization' },
      live: [200],
      dead: [401],
    },
    docs: {
      about: 'Reads and changes the feature flags of an account, and so what its programs do.',
      revoke: 'Account settings → Authorization → Delete; at once.',
      source: 'https://launchdarkly.com/docs/home/account/api',
    },
  }),
  defineDetector({
    id: 'launchdarkly.sdk-key',
    check: randomUuidCheck,
    title: 'LaunchDarkly SDK key',
    provider,
    severity: 'medium',
    shape: sdk,
    decoys: decoysOf(sdk),
    verify: {
      url: 'https://sdk.launchdarkly.com/sdk/latest-all',
      method: 'GET',
      auth: { header: 'Authorization' },
      live: [200],
      dead: [401],
    },
    docs: {
      about: 'Reads all flags of an environment and their rules, which may name customers.',
      revoke: 'Project settings → Environments → Reset SDK key; at once or later.',
      source: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
    },
  }),
  defineDetector({
    id: 'launchdarkly.relay-key',
    check: randomUuidCheck,
    title: 'LaunchDarkly relay proxy key',
    provider,
    severity: 'high',
    shape: relay,
    decoys: decoysOf(relay),
    docs: {
      about: 'Reads the flags of all environments that it was given, with their SDK keys.',
      revoke: 'Account settings → Relay proxy → Reset key; at once.',
      source: 'https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration',
    },
  }),
  defineDetector({
    id: 'launchdarkly.mobile-key',
    check: randomUuidCheck,
    title: 'LaunchDarkly mobile key',
    provider,
    severity: 'info',
    shape: mobile,
    decoys: decoysOf(mobile),
    docs: {
      about: 'Lets mobile programs read flags; public by design.',
      revoke: 'Project settings → Environments → Reset mobile key.',
      source: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
    },
  }),
];
