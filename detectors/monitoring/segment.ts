// https://segment.com/docs/api/public-api/
import {
  base62,
  base64url,
  bearer,
  defineDetector,
  notHash,
  token,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'Segment';
const api = token`sgp_${base62(64)}`;
const legacy = token`${base64url(43)}.${base64url(43)}`;
const write = token`${base62(32)}`;

export default [
  defineDetector({
    id: 'segment.public-api-token',
    verify: bearer('https://api.segmentapis.com/', { dead: [] }),
    title: 'Segment public API token',
    provider,
    severity: 'high',
    shape: api,
    claims: ['sourcegraph.access-token'],
    decoys: (rng) => [api.sample(rng).slice(0, -1), api.sample(rng).replace('_', '-')],
    docs: {
      about: 'Administers a workspace: its sources, destinations and their keys.',
      revoke: 'Settings → Workspace settings → Access management → Tokens → Delete; at once.',
      source: 'https://segment.com/docs/api/public-api/',
    },
  }),
  defineDetector({
    id: 'segment.legacy-token',
    verify: bearer('https://platform.segmentapis.com/v1beta/workspaces', { live: [200, 403] }),
    title: 'Segment config API token',
    provider,
    severity: 'medium',
    shape: legacy,
    near: { words: ['segment'], before: 52 },
    decoys: (rng) => [`segment ${legacy.sample(rng).slice(0, -1)}`, `value ${legacy.sample(rng)}`],
    docs: {
      about: 'Administers a workspace over the older API.',
      revoke: 'Settings → Access management → Tokens → Delete; at once.',
      source: 'https://segment.com/docs/api/config-api/',
    },
  }),
  defineDetector({
    id: 'segment.write-key',
    check: notHash,
    title: 'Segment write key',
    provider,
    severity: 'info',
    shape: write,
    prior: 0.85,
    near: {
      words: [
        'segment_write',
        'segment-write',
        'segmentwrite',
        'segment_key',
        'segment-key',
        'segmentkey',
        'segment_api_key',
        'analytics.load',
      ],
      before: 16,
    },
    sampleName: 'SEGMENT_WRITE_KEY',
    decoys: (rng) => [`segment_write_key=${write.sample(rng).slice(1)}`, `value ${write.sample(rng)}`],
    docs: {
      about: 'Sends events into a source; public where it stands in a page.',
      revoke: 'Source settings → API keys → Generate new key; at once.',
      source: 'https://segment.com/docs/connections/find-writekey/',
    },
  }),
  keyed({
    id: 'segment.key-by-name',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'Segment write key (beside its vendor’s name)',
    severity: 'info',
    shape: write,
    words: ['segment'],
    before: 40,
    prior: 0.3,
    family: 'segment.write-key',
    about: 'Sends events into a source; public where it stands in a page.',
    revoke: 'Source settings → API keys → Generate new key; at once.',
    source: 'https://segment.com/docs/connections/find-writekey/',
  }),
];
