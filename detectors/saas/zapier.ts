// https://help.zapier.com/hc/en-us/articles/8496288690317
import { ALPHABETS, base64Padded, defineDetector, lookAlikes, pattern, token } from '../../src/detector/index.js';

const shape = pattern({
  literals: ['hooks.zapier.com/hooks/'],
  before: 8,
  maxLength: 80,
  publicPrefix: 31,
  source: '(https?://hooks\\.zapier\\.com/hooks/(?:catch|standard)/[0-9]{4,10}/[A-Za-z0-9]{5,12})(?:[^A-Za-z0-9]|$)',
  format: 'https://hooks.zapier.com/hooks/catch/<digits>/<5–12 letters and digits>',
  sample: (rng) =>
    `https://hooks.zapier.com/hooks/catch/${1 + rng.int(9)}${rng.text('0123456789', 6)}/${rng.text(ALPHABETS.base36.chars, 7)}`,
});

const mcp = token`https://mcp.zapier.com/api/mcp/s/${base64Padded(60, 140)}/mcp`;

export default [
  defineDetector({
    id: 'zapier.webhook',
    title: 'Zapier webhook',
    provider: 'Zapier',
    severity: 'low',
    shape,
    random: false,
    decoys: (rng) => [shape.sample(rng).replace('catch', 'other'), shape.sample(rng).replace('hooks.', 'hook.')],
    docs: {
      about: 'Starts an automation with chosen input.',
      revoke: 'Open the Zap → its trigger → make a new webhook address; the old one ends with the Zap.',
      source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    },
  }),
  defineDetector({
    id: 'zapier.mcp-url',
    provider: 'Zapier',
    title: 'address of a Zapier MCP server',
    severity: 'info',
    shape: mcp,
    decoys: lookAlikes(mcp),
    random: false,
    docs: {
      about: 'Does in connected apps all that its owner allowed the server to do.',
      revoke: 'mcp.zapier.com → the server → Rotate token.',
      source: 'https://docs.zapier.com/mcp/home',
    },
  }),
];
