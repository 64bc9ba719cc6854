// https://help.getzep.com/projects
import {
  ALPHABETS,
  base64url,
  defineDetector,
  encodeJson,
  fail,
  inHeader,
  jsonSegment,
  made,
  pass,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

/** The base64 of `{"uuid":"…"}` without its first three characters, which are the same in all JSON. */
const shape = token`z_1dWlkIjoi${made(base64url(38, 120), (rng) => {
  const id = [8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-');
  return encodeJson({ uuid: id }).slice('eyJ1dWlkIjoi'.length);
})}.${base64url(30, 100)}`;
const check = (text: string): CheckResult => {
  const claims = jsonSegment(`eyJ${text.slice('z_'.length).split('.')[0] ?? ''}`);
  if (claims === null) return unknown('what it holds cannot be read');
  return typeof claims['uuid'] === 'string'
    ? pass(`a key of the project ${claims['uuid'].slice(0, 36)}`)
    : fail('it names no project');
};

export default defineDetector({
  id: 'zep.api-key',
  title: 'Zep project API key',
  provider: 'Zep',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).replace('z_', 'y_')],
  check,
  random: false,
  verify: inHeader('https://api.getzep.com/api/v2/users-ordered?pageSize=1', 'Authorization', { prefix: 'Api-Key ' }),
  docs: {
    about: 'Reads and writes what an application remembers of its users.',
    revoke: 'app.getzep.com → the project → API keys → Delete; at once.',
    source: 'https://help.getzep.com/projects',
  },
});
