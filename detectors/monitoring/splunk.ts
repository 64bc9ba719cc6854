// https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector
import { base62, defineDetector, inHeader, notHash, token, uuid, uuidCheck } from '../../src/detector/index.js';

const provider = 'Splunk';
const collector = token`${uuid()}`;
const observability = token`${base62(22)}`;

export default [
  defineDetector({
    id: 'splunk.hec-token',
    check: uuidCheck,
    title: 'Splunk HTTP event collector token',
    provider,
    severity: 'medium',
    shape: collector,
    near: { words: ['splunk', 'hec_token', 'hec-token', 'hectoken', 'services/collector'], before: 48 },
    sampleName: 'SPLUNK_HEC_TOKEN',
    prior: 0.85,
    decoys: (rng) => [
      `request ${collector.sample(rng)}`,
      `splunk_hec_token=${collector.sample(rng).replace(/-/g, '')}`,
    ],
    docs: {
      about: 'Writes events into an index.',
      revoke: 'Settings → Data inputs → HTTP event collector → Disable; at once.',
      source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    },
  }),
  defineDetector({
    id: 'splunk.observability-token',
    check: notHash,
    verify: inHeader('https://api.us1.signalfx.com/v2/dashboard', 'X-SF-Token', { dead: [] }),
    title: 'Splunk Observability (SignalFx) access token',
    provider,
    severity: 'medium',
    shape: observability,
    prior: 0.9,
    near: {
      words: [
        'signalfx',
        'splunk_access_token',
        'splunk-access-token',
        'splunkaccesstoken',
        'sfx_token',
        'sfx-token',
        'sfxtoken',
        'x-sf-token',
        'splunk',
      ],
      before: 40,
    },
    sampleName: 'SIGNALFX_TOKEN',
    decoys: (rng) => [`signalfx_token=${observability.sample(rng).slice(1)}`, `value ${observability.sample(rng)}`],
    docs: {
      about: 'Sends metrics to an organization, or as an API token reads and changes it.',
      revoke: 'Settings → Access tokens → Rotate or delete; at once.',
      source: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
    },
  }),
];
