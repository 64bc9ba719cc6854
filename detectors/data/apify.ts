// https://docs.apify.com/platform/integrations/api#api-token
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiToken = token`apify_api_${base62(34, 38)}`;
const proxyPassword = token`apify_proxy_${base62(28, 48)}`;
const uiToken = token`apify_ui_${base62(30, 51)}`;

export default [
  defineDetector({
    id: 'apify.api-token',
    title: 'Apify API token',
    provider: 'Apify',
    severity: 'high',
    shape: apiToken,
    verify: { url: 'https://api.apify.com/v2/users/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: lookAlikes(apiToken),
    docs: {
      about: 'Runs and changes the account’s scrapers and reads what they stored, at its cost.',
      revoke: 'Console → Settings → API & Integrations → Regenerate.',
      source: 'https://docs.apify.com/platform/integrations/api#api-token',
    },
  }),
  defineDetector({
    id: 'apify.proxy-password',
    title: 'Apify proxy password',
    provider: 'Apify',
    severity: 'medium',
    shape: proxyPassword,
    decoys: lookAlikes(proxyPassword),
    docs: {
      about: 'Sends traffic through the account’s proxies at its cost.',
      revoke: 'Console → Proxy → Settings → Regenerate password.',
      source: 'https://docs.apify.com/platform/proxy',
    },
  }),
  defineDetector({
    id: 'apify.ui-token',
    title: 'Apify console session token',
    provider: 'Apify',
    severity: 'info',
    shape: uiToken,
    prior: 0.8,
    decoys: lookAlikes(uiToken),
    docs: {
      about: 'Acts as the user in the console while the session lasts.',
      revoke: 'Sign out of the console.',
      source: 'https://docs.apify.com/platform/integrations/api#api-token',
    },
  }),
];
