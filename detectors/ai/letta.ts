// https://docs.letta.com/guides/cloud/overview
import {
  ALPHABETS,
  base64,
  defineDetector,
  fail,
  made,
  optional,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const id = (rng: Rng): string => [8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-');
const pairOfIds = (rng: Rng): string =>
  Buffer.from(`${id(rng)}:${id(rng)}`)
    .toString('base64')
    .replace(/=+$/, '');
const PAIR = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

function pairCheck(text: string): CheckResult {
  const inside = Buffer.from(text.slice('sk-let-'.length), 'base64').toString('latin1');
  return PAIR.test(inside)
    ? pass(`it decodes to two ids, the first ${inside.slice(0, 36)}`)
    : fail('it does not decode to two ids');
}

const shape = token`sk-let-${made(base64(98), pairOfIds)}${optional('==')}`;

export default defineDetector({
  id: 'letta.api-key',
  title: 'Letta Cloud API key',
  provider: 'Letta',
  severity: 'high',
  shape,
  check: pairCheck,
  random: false,
  verify: { url: 'https://api.letta.com/v1/agents/?limit=1', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, 100), `sk-let-${rng.text(ALPHABETS.base62.chars, 98)}==`],
  docs: {
    about: 'Reads and steers the agents of a project, with all that they remember of people.',
    revoke: 'app.letta.com → API keys → Delete; at once.',
    source: 'https://docs.letta.com/guides/cloud/overview',
  },
});
