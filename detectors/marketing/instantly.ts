// https://developer.instantly.ai/getting-started/authorization
import { base64, fail, keyed, made, pass, token, type CheckResult, type Rng } from '../../src/detector/index.js';

const uuidText = (rng: Rng): string => [8, 4, 4, 4, 12].map((length) => rng.text('0123456789abcdef', length)).join('-');
const pair = made(base64(66), (rng) =>
  Buffer.from(`${uuidText(rng)}:${rng.text('ABCDEFGHabcdefgh0123', 12)}`)
    .toString('base64')
    .slice(0, 66),
);
const PAIR = /^([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[A-Za-z0-9_-]+$/;
const pairCheck = (text: string): CheckResult => {
  const id = PAIR.exec(Buffer.from(text, 'base64').toString('latin1'))?.[1];
  return id === undefined ? fail('it does not decode to an id and a secret') : pass(`it decodes to the key ${id}…`);
};

export default keyed({
  id: 'instantly.api-key',
  provider: 'Instantly',
  severity: 'high',
  shape: token`${pair}==`,
  words: ['instantly', 'instantly.ai'],
  prior: 0.7,
  check: pairCheck,
  decoys: (rng) => [
    `instantly=${Buffer.from(rng.text('abcdefghijklmnop', 49)).toString('base64')}`,
    `instantly=${Buffer.from(uuidText(rng)).toString('base64')}`,
  ],
  verify: {
    url: 'https://api.instantly.ai/api/v2/campaigns?limit=1',
    method: 'GET',
    auth: 'Bearer',
    live: [200],
    dead: [401],
  },
  about: 'Sends mail from a workspace’s mailboxes and reads its leads.',
  revoke: 'Instantly → Settings → Integrations → API keys → delete; at once.',
  source: 'https://developer.instantly.ai/getting-started/authorization',
});
