// https://help.sumologic.com/docs/manage/security/access-keys/
import { ALPHABETS, asPassword, base62, defineDetector, notHash, pattern, token } from '../../src/detector/index.js';

const provider = 'Sumo Logic';
const accessKey = token`${base62(64)}`;
const accessId = token`su${base62(12)}`;
const collector = pattern({
  literals: ['.sumologic.com/receiver/v1/http/'],
  before: 80,
  maxLength: 420,
  source: '(https://[a-z0-9.-]{1,60}\\.sumologic\\.com/receiver/v1/http/[A-Za-z0-9_=-]{60,300})(?:[^A-Za-z0-9_=-]|$)',
  format: 'https://<collector>.sumologic.com/receiver/v1/http/<60–300 base64url>',
  sample: (rng) =>
    `https://endpoint${1 + rng.int(9)}.collection.us2.sumologic.com/receiver/v1/http/${rng.text(ALPHABETS.base62.chars, 86)}==`,
});

export default [
  defineDetector({
    id: 'sumologic.access-key',
    check: notHash,
    verify: asPassword('https://api.sumologic.com/api/v1/collectors?limit=1', '{access id}', {
      live: [200, 403],
      dead: [],
    }),
    title: 'Sumo Logic access key',
    provider,
    severity: 'high',
    shape: accessKey,
    near: {
      words: [
        'sumologic',
        'sumo_logic',
        'sumo-logic',
        'sumo_access',
        'sumo-access',
        'sumoaccess',
        'sumo_key',
        'sumo_',
        'sumo-',
        'sumo token',
        'sumo key',
        'sumokey',
        'sumotoken',
        'sumosecret',
        'sumoapi',
      ],
      before: 48,
    },
    sampleName: 'SUMOLOGIC_ACCESS_KEY',
    parts: [{ name: 'access id', shape: accessId, within: 200 }],
    decoys: (rng) => [`sumologic_key=${accessKey.sample(rng).slice(1)}`, `value ${accessKey.sample(rng)}`],
    docs: {
      about: 'With its access id, acts as its user: searches logs, manages collectors.',
      revoke: 'Administration → Security → Access keys → Delete; at once.',
      source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    },
  }),
  defineDetector({
    id: 'sumologic.collector-url',
    title: 'Sumo Logic HTTP source address',
    provider,
    severity: 'low',
    shape: collector,
    random: false,
    decoys: (rng) => [collector.sample(rng).slice(0, 100), collector.sample(rng).replace('receiver', 'sender')],
    docs: {
      about: 'Writes log messages into a collector.',
      revoke: 'Manage data → Collection → the source → Regenerate URL; at once.',
      source: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
    },
  }),
];
