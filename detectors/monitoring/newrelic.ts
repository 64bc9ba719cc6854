// https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
import {
  base64url,
  defineDetector,
  hex,
  inHeader,
  lookAlikes,
  oneOf,
  randomUuidCheck,
  token,
  upperBase36,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const source = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const revoke = 'one.newrelic.com → API keys → Delete; at once.';
const provider = 'New Relic';

const user = token`NRAK-${upperBase36(27)}`;
const license = token`${oneOf(hex(32), [{ kind: 'literal', text: 'eu01xx' }, hex(26)])}FFFFNRAL`;
const rest = token`NRRA-${hex(42)}`;
const admin = token`NRAA-${hex(27)}`;
const insights = token`${oneOf('NRII-', 'NRIQ-')}${oneOf(base64url(25), base64url(32))}`;
const browser = token`${oneOf('NRJS-', 'NRBR-')}${hex(19)}`;
const pixie = token`px-${oneOf('api-', 'dep-')}${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
const legacy = token`${hex(40)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 22), shape.sample(rng).replace(/-/g, '_')];

const mobileToken = token`AA${hex(40)}-NRMA`;

export default [
  defineDetector({
    id: 'newrelic.user-key',
    verify: inHeader('https://api.newrelic.com/v2/applications.json', 'X-Api-Key', { dead: [] }),
    title: 'New Relic user API key',
    provider,
    severity: 'high',
    shape: user,
    decoys: decoysOf(user),
    docs: { about: 'Acts as its user: reads an account’s data and changes its settings.', revoke, source },
  }),
  defineDetector({
    id: 'newrelic.license-key',
    title: 'New Relic licence key',
    provider,
    severity: 'medium',
    shape: license,
    prior: 0.99,
    decoys: (rng) => [license.sample(rng).slice(0, -1), license.sample(rng).toLowerCase()],
    docs: { about: 'Sends data to an account, at its cost.', revoke, source },
  }),
  defineDetector({
    id: 'newrelic.rest-api-key',
    title: 'New Relic REST API key',
    provider,
    severity: 'high',
    shape: rest,
    decoys: decoysOf(rest),
    verify: {
      url: 'https://api.newrelic.com/v2/users.json',
      method: 'GET',
      auth: { header: 'X-Api-Key' },
      live: [200],
      dead: [401],
    },
    docs: { about: 'Reads an account’s data and changes its settings.', revoke, source },
  }),
  defineDetector({
    id: 'newrelic.admin-key',
    verify: inHeader('https://api.newrelic.com/v2/users.json', 'X-Api-Key', { dead: [] }),
    title: 'New Relic admin API key',
    provider,
    severity: 'critical',
    shape: admin,
    decoys: decoysOf(admin),
    docs: { about: 'Administers an account: its users, alerts and settings.', revoke, source },
  }),
  defineDetector({
    id: 'newrelic.insights-key',
    title: 'New Relic Insights insert or query key',
    provider,
    severity: 'medium',
    shape: insights,
    prior: 0.99,
    decoys: decoysOf(insights),
    docs: {
      about: 'Sends events to an account, or queries all its data.',
      revoke: 'Insights → Manage data → API keys → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'newrelic.pixie-key',
    check: randomUuidCheck,
    title: 'New Relic Pixie key',
    provider,
    severity: 'high',
    shape: pixie,
    decoys: decoysOf(pixie),
    docs: {
      about: 'Deploys or queries Pixie on an account’s clusters.',
      revoke: 'Pixie → Admin → API or deploy keys → Delete; at once.',
      source: 'https://docs.px.dev/reference/admin/api-keys/',
    },
  }),
  defineDetector({
    id: 'newrelic.browser-key',
    title: 'New Relic browser key',
    provider,
    severity: 'info',
    shape: browser,
    prior: 0.95,
    decoys: (rng) => [browser.sample(rng).slice(0, -1)],
    docs: { about: 'Lets browsers send data; public by design.', revoke, source },
  }),
  defineDetector({
    id: 'newrelic.legacy-key',
    verify: inHeader('https://api.newrelic.com/v2/users.json', 'X-Api-Key', { dead: [] }),
    title: 'New Relic key without a suffix',
    provider,
    severity: 'medium',
    shape: legacy,
    near: { words: ['new_relic', 'new-relic', 'newrelic'], before: 32 },
    sampleName: 'NEW_RELIC_LICENSE_KEY',
    decoys: (rng) => [`newrelic_license_key=${rng.text('0123456789abcdef', 39)}`, `commit ${legacy.sample(rng)}`],
    docs: {
      about: 'A licence or API key made before the present forms: sends data, or reads and changes an account.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'newrelic.mobile-token',
    provider: 'New Relic',
    title: 'New Relic mobile app token',
    severity: 'info',
    shape: mobileToken,
    random: false,
    decoys: lookAlikes(mobileToken),
    docs: {
      about: 'Reports data of a mobile app; stands in every copy of it.',
      revoke: 'It need not be secret.',
      source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    },
  }),
];
