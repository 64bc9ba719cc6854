// https://platform.moonshot.ai/docs/introduction
import { bareLookAlikes, base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`sk-${base62(48)}`;
const codingKey = token`sk-kimi-${base62(40, 90)}`;

export default [
  defineDetector({
    id: 'moonshot.api-key',
    title: 'Moonshot AI (Kimi) API key',
    provider: 'Moonshot AI',
    severity: 'high',
    shape: apiKey,
    near: { words: ['moonshot', 'moonshotai', 'kimi'], before: 80 },
    shortLiteral: 'the vendor’s name must stand before it',
    prior: 0.9,
    decoys: bareLookAlikes(apiKey, 'moonshot'),
    docs: {
      about: 'Calls models at the owner’s cost.',
      revoke: 'Console → API keys → Delete; at once.',
      source: 'https://platform.moonshot.ai/docs/introduction',
    },
  }),
  defineDetector({
    id: 'moonshot.coding-key',
    title: 'Kimi coding plan API key',
    provider: 'Moonshot AI',
    severity: 'high',
    shape: codingKey,
    decoys: lookAlikes(codingKey),
    docs: {
      about: 'Uses up a person’s subscription to the coding models.',
      revoke: 'kimi.com → Settings → API keys → Delete; at once.',
      source: 'https://platform.moonshot.ai/docs/introduction',
    },
  }),
];
