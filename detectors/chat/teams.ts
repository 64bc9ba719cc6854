// https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
import { ALPHABETS, defineDetector, pattern, uuidCheck, type Rng } from '../../src/detector/index.js';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const sampleUuid = (rng: Rng): string =>
  [8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-');

const shape = pattern({
  literals: ['.webhook.office.com/webhook', 'outlook.office.com/webhook'],
  before: 80,
  maxLength: 400,
  source: `(https://(?:[a-z0-9-]{1,63}\\.webhook|outlook)\\.office\\.com/webhook(?:b2)?/${uuid}@${uuid}/IncomingWebhook/[0-9a-f]{32}/${uuid}(?:/[A-Za-z0-9_-]{20,60})?)(?:[^A-Za-z0-9_/-]|$)`,
  format: 'https://<tenant>.webhook.office.com/webhookb2/<UUID>@<UUID>/IncomingWebhook/<32 lower-case hex>/<UUID>',
  sample: (rng) =>
    `https://${rng.text(ALPHABETS.lower.chars, 8)}.webhook.office.com/webhookb2/${sampleUuid(rng)}@${sampleUuid(rng)}/IncomingWebhook/${rng.text(ALPHABETS.hex.chars, 32)}/${sampleUuid(rng)}`,
});

export default [
  defineDetector({
    id: 'teams.webhook',
    check: uuidCheck,
    title: 'Microsoft Teams incoming webhook',
    provider: 'Microsoft Teams',
    severity: 'medium',
    shape,
    random: false,
    decoys: (rng) => [shape.sample(rng).slice(0, -4), shape.sample(rng).replace('IncomingWebhook', 'Incoming')],
    docs: {
      about: 'Posts messages into a channel in a connector’s name, which serves phishing.',
      revoke: 'Channel → Manage channel → Connectors → the webhook → Remove; at once.',
      source:
        'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    },
  }),
];
