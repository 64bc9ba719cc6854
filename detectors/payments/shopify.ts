// https://shopify.dev/docs/apps/build/authentication-authorization
import {
  defineDetector,
  hex,
  hostPart,
  inHeader,
  oneOf,
  token,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const provider = 'Shopify';
const source = 'https://shopify.dev/docs/apps/build/authentication-authorization';
const access = token`${oneOf('shpat_', 'shpua_')}${hex(32)}`;
const app = token`${oneOf('shpca_', 'shppa_')}${hex(32)}`;
const secret = token`shpss_${hex(32)}`;
const cli = token`${oneOf('shptka_', 'prtapi_', 'atkn_')}${hex(32)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('_', '-')];

export default [
  defineDetector({
    id: 'shopify.access-token',
    verify: inHeader('https://{host}/admin/oauth/access_scopes.json', 'X-Shopify-Access-Token'),
    parts: [hostPart('myshopify.com')],
    title: 'Shopify admin access token',
    provider,
    severity: 'critical',
    shape: access,
    decoys: decoysOf(access),
    docs: {
      about: 'Reads and changes a shop: orders, customers, products and payouts, within its scopes.',
      revoke: 'Shop admin → Apps → Develop apps → the app → Rotate or uninstall; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'shopify.app-token',
    verify: inHeader('https://{host}/admin/oauth/access_scopes.json', 'X-Shopify-Access-Token'),
    parts: [hostPart('myshopify.com')],
    title: 'Shopify custom or private app token',
    provider,
    severity: 'critical',
    shape: app,
    decoys: decoysOf(app),
    docs: {
      about: 'Reads and changes a shop: orders, customers and products, within its scopes.',
      revoke: 'Shop admin → Apps → the app → Uninstall; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'shopify.shared-secret',
    parts: [{ name: 'client id', shape: token`${hex(32)}`, within: 200 }],
    title: 'Shopify app client secret',
    provider,
    severity: 'critical',
    shape: secret,
    decoys: decoysOf(secret),
    docs: {
      about: 'Forges Shopify’s requests to an app and gets tokens of the shops that installed it.',
      revoke: 'Partner dashboard → the app → Client credentials → Rotate; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'shopify.cli-token',
    title: 'Shopify theme, partner or app automation token',
    provider,
    severity: 'high',
    shape: cli,
    decoys: decoysOf(cli),
    docs: {
      about: 'Changes a shop’s theme, or acts on a partner account.',
      revoke: 'Theme Access app, or Partner dashboard → Settings → tokens → Revoke; at once.',
      source: 'https://shopify.dev/docs/storefronts/themes/tools/theme-access',
    },
  }),
];
