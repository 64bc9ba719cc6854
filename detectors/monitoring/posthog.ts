// https://posthog.com/docs/api
import {
  base62,
  bearer,
  defineDetector,
  oneOf,
  token,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const provider = 'PostHog';
const source = 'https://posthog.com/docs/api';
const personal = token`phx_${base62(42, 49)}`;
const secure = token`phs_${base62(42, 49)}`;
const oauth = token`${oneOf('pha_', 'phr_')}${base62(42, 56)}`;
const project = token`phc_${base62(42, 49)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).replace('_', '-')];

export default [
  defineDetector({
    id: 'posthog.personal-api-key',
    verify: bearer('https://us.posthog.com/api/users/@me/', { live: [200, 403], dead: [] }),
    title: 'PostHog personal API key',
    provider,
    severity: 'high',
    shape: personal,
    decoys: decoysOf(personal),
    docs: {
      about: 'Reads and changes the projects of its user, with the data of their visitors.',
      revoke: 'Settings → Personal API keys → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'posthog.secure-key',
    title: 'PostHog feature flags secure key',
    provider,
    severity: 'high',
    shape: secure,
    decoys: decoysOf(secure),
    docs: {
      about: 'Reads all feature flags of a project and their rules.',
      revoke: 'Project settings → Feature flags → Rotate key; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'posthog.oauth-token',
    title: 'PostHog OAuth access or refresh token',
    provider,
    severity: 'high',
    shape: oauth,
    decoys: decoysOf(oauth),
    docs: {
      about: 'Acts as its user within its scopes.',
      revoke: 'Settings → Connected apps → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'posthog.project-key',
    title: 'PostHog project API key',
    provider,
    severity: 'info',
    shape: project,
    decoys: decoysOf(project),
    docs: {
      about: 'Lets browsers send events to a project; public by design.',
      revoke: 'Project settings → Reset project API key.',
      source,
    },
  }),
];
