// https://docs.zenml.io/api-reference/authentication
import {
  ALPHABETS,
  base64Padded,
  defineDetector,
  encodeJson,
  fail,
  jsonSegment,
  made,
  oneOf,
  pass,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const body = made(base64Padded(60, 280), (rng) => {
  const id = [8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-');
  return Buffer.from(JSON.stringify({ id, key: rng.text(ALPHABETS.hex.chars, 64) })).toString('base64');
});
const shape = token`${oneOf('ZENKEY_', 'ZENPROKEY_')}${body}`;
const check = (text: string): CheckResult => {
  const key = jsonSegment(text.slice(text.indexOf('_') + 1));
  if (key === null) return unknown('what it holds cannot be read');
  return 'id' in key && 'key' in key
    ? pass(`a key of the account ${String(key['id']).slice(0, 36)}`)
    : fail('it names no account and key');
};

export default defineDetector({
  id: 'zenml.api-key',
  title: 'ZenML service account API key',
  provider: 'ZenML',
  severity: 'high',
  shape,
  decoys: (rng) => [
    shape.sample(rng).slice(0, 50),
    `ZENKEY_${encodeJson({ name: rng.text(ALPHABETS.lower.chars, 60) })}`,
  ],
  check,
  random: false,
  docs: {
    about: 'Acts as its service account on the server: pipelines, artifacts, and the secrets of their stacks.',
    revoke: 'zenml service-account api-key ACCOUNT delete NAME; at once.',
    source: 'https://docs.zenml.io/api-reference/authentication',
  },
});
