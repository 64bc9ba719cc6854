// https://developer.webex.com/docs/bots
import {
  base62,
  base64url,
  defineDetector,
  hex,
  keyed,
  lookAlikes,
  oneOf,
  token,
  uuid,
} from '../../src/detector/index.js';

const incomingWebhook = token`https://${oneOf('webexapis.com', 'api.ciscospark.com')}/v1/webhooks/incoming/${base64url(60, 110)}`;

export default [
  keyed({
    id: 'webex.access-token',
    provider: 'Cisco Webex',
    severity: 'high',
    shape: token`${base62(64)}_${base62(4)}_${uuid()}`,
    words: ['webex', 'ciscowebex', 'spark', 'ciscospark'],
    before: 96,
    title: 'Webex access token',
    sampleName: 'WEBEX_ACCESS_TOKEN',
    prior: 0.95,
    verify: { url: 'https://webexapis.com/v1/people/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    about: 'Acts as a bot or user: reads and writes the messages of its rooms.',
    revoke: 'developer.webex.com → My Webex Apps → the bot → Regenerate access token.',
    source: 'https://developer.webex.com/docs/bots',
  }),
  defineDetector({
    id: 'webex.incoming-webhook',
    title: 'Webex incoming webhook address',
    provider: 'Cisco Webex',
    severity: 'medium',
    shape: incomingWebhook,
    random: false,
    decoys: lookAlikes(incomingWebhook),
    docs: {
      about: 'Writes messages into one room.',
      revoke: 'Webex App Hub → Incoming Webhooks → remove the webhook.',
      source: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
    },
  }),
  keyed({
    id: 'webex.client-secret',
    provider: 'Cisco Webex',
    severity: 'high',
    shape: token`${hex(64)}`,
    words: ['webex', 'ciscowebex', 'ciscospark'],
    title: 'Webex integration client secret',
    parts: [{ name: 'client id', shape: token`C${hex(64)}` }],
    about: 'With its client id, trades sign-in codes for users’ tokens in an integration’s name.',
    revoke: 'developer.webex.com → My Webex Apps → the integration → Regenerate client secret.',
    source: 'https://developer.webex.com/docs/integrations',
  }),
];
