// https://developers.sber.ru/docs/ru/gigachat/api/reference/rest/gigachat-api
import { base64, fail, keyed, made, pass, token, type CheckResult, type Rng } from '../../src/detector/index.js';

const uuidText = (rng: Rng): string => [8, 4, 4, 4, 12].map((length) => rng.text('0123456789abcdef', length)).join('-');
const pair = made(base64(98), (rng) =>
  Buffer.from(`${uuidText(rng)}:${uuidText(rng)}`)
    .toString('base64')
    .slice(0, 98),
);
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PAIR = new RegExp(`^${UUID}:${UUID}$`);
const pairCheck = (text: string): CheckResult =>
  PAIR.test(Buffer.from(text, 'base64').toString('latin1'))
    ? pass('it decodes to the id and the secret of a client')
    : fail('it does not decode to two UUIDs');

export default keyed({
  id: 'gigachat.authorization-key',
  provider: 'GigaChat',
  title: 'GigaChat authorization key',
  severity: 'medium',
  shape: token`${pair}==`,
  words: ['gigachat', 'giga_chat', 'sberbank', 'salutespeech'],
  prior: 0.8,
  check: pairCheck,
  decoys: (rng) => [
    `gigachat=${Buffer.from(rng.text('abcdefghijklmnop', 73)).toString('base64')}`,
    `gigachat=${Buffer.from(uuidText(rng)).toString('base64')}`,
  ],
  about: 'Gets tokens of a project and calls its models at the owner’s cost.',
  revoke: 'developers.sber.ru → the project → make a new authorization key.',
  source: 'https://developers.sber.ru/docs/ru/gigachat/api/reference/rest/gigachat-api',
});
