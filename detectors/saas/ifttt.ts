// https://ifttt.com/maker_webhooks
import { ALPHABETS, defineDetector, pattern, keyed, token, base64url, oneOf } from '../../src/detector/index.js';

const shape = pattern({
  literals: ['maker.ifttt.com/'],
  before: 8,
  maxLength: 200,
  source:
    '(https?://maker\\.ifttt\\.com/(?:trigger/[A-Za-z0-9_{}-]{1,80}/(?:json/)?with/key|use)/[A-Za-z0-9_-]{20,50})(?:[^A-Za-z0-9_-]|$)',
  format: 'https://maker.ifttt.com/trigger/<event>/with/key/<20–50 base64url>',
  sample: (rng) =>
    `https://maker.ifttt.com/trigger/${rng.text('abcdefgh', 6)}/with/key/${rng.text(ALPHABETS.base64url.chars, 22)}`,
});

export default [
  defineDetector({
    id: 'ifttt.webhook-key',
    title: 'IFTTT webhook key',
    provider: 'IFTTT',
    severity: 'medium',
    shape,
    random: false,
    decoys: (rng) => [shape.sample(rng).slice(0, -12), shape.sample(rng).replace('maker.', 'make.')],
    docs: {
      about: 'Starts any of a person’s webhook applets, which may open doors or send messages.',
      revoke: 'ifttt.com/maker_webhooks → Settings → Edit connection; at once.',
      source: 'https://ifttt.com/maker_webhooks',
    },
  }),
  keyed({
    id: 'ifttt.maker-key',
    title: 'IFTTT webhook key (beside its vendor’s name)',
    provider: 'IFTTT',
    severity: 'medium',
    shape: token`${oneOf(base64url(22), base64url(43))}`,
    words: ['ifttt', 'with/key/'],
    prior: 0.45,
    about: 'Starts any of a person’s webhook applets, which may open doors or send messages.',
    revoke: 'ifttt.com/maker_webhooks → Settings → Edit connection; at once.',
    source: 'https://ifttt.com/maker_webhooks',
  }),
];
