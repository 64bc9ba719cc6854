// https://docs.wiz.io/wiz-docs/docs/using-the-wiz-api
import { base36, base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'wiz.client-secret',
  provider: 'Wiz',
  title: 'Wiz service account secret',
  severity: 'critical',
  shape: token`${base62(64)}`,
  words: [
    'wiz_client',
    'wiz-client',
    'wizclient',
    'wiz_secret',
    'wiz-secret',
    'wizsecret',
    'wiz_api',
    'wiz-api',
    'wizapi',
    'wiz_token',
    'wiz.io',
    'wiz_',
    'wiz-io',
    'wizio',
  ],
  before: 80,
  prior: 0.7,
  sampleName: 'WIZ_CLIENT_SECRET',
  check: notHash,
  parts: [{ name: 'client id', shape: token`${base36(52, 53)}`, within: 200 }],
  about: 'With its client id, reads a company’s cloud inventory and findings, as far as its scopes go.',
  revoke: 'Settings → Service accounts → Rotate secret, or Delete; at once.',
  source: 'https://docs.wiz.io/wiz-docs/docs/using-the-wiz-api',
});
