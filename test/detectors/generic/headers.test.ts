import { describe, expect, it } from 'vitest';
import basicAuth from '../../../detectors/generic/basic-auth.js';
import bearer from '../../../detectors/generic/bearer.js';
import { seededRng } from '../../../src/detector/index.js';
import { plainFinder, textOf } from '../../contract/find.js';

const find = plainFinder([...basicAuth, bearer]);
const reported = (text: string): readonly string[] =>
  find(Buffer.from(text))
    .filter((found) => found.confidence >= 0.5)
    .map(textOf);
const rng = seededRng('headers');
const letters = (length: number): string =>
  rng.text('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789', length);
const pair = `deploy:${letters(12)}`;
const base64 = Buffer.from(pair).toString('base64');

describe('credentials in headers and commands', () => {
  it.each([
    ['a header', `Authorization: Basic ${base64}`],
    ['a header in JSON', `{"Authorization": "Basic ${base64}"}`],
    ['a header in code', `req.setRequestHeader('Authorization', 'Basic ${base64}')`],
    ['git configuration', `extraheader = AUTHORIZATION: basic ${base64}`],
    ['npm configuration', `//registry.acme.io/:_auth=${base64}`],
    ['docker configuration', `{"auths": {"registry.acme.io": {"auth": "${base64}"}}}`],
  ])('finds Basic in %s', (_, text) => {
    expect(reported(text)).toEqual([base64]);
  });

  it.each([
    `curl -u ${pair} https://api.acme.io`,
    `curl -s -X POST --user '${pair}' https://api.acme.io`,
    `curl "https://api.acme.io" -u "${pair}"`,
    `curl -k \\\n  -u ${pair} \\\n  https://api.acme.io`,
  ])('finds the pair of %#', (text) => {
    expect(reported(text)).toEqual([pair]);
  });

  it.each(['Authorization: Bearer ', '{"Authorization":"Bearer ', "-H 'authorization: bearer "])(
    'finds a token behind %s',
    (lead) => {
      const token = letters(40);
      expect(reported(`${lead}${token}"`)).toEqual([token]);
    },
  );

  it.each([
    'Basic authentication is described below',
    'curl -u user:password https://x',
    'curl -u $USER:$PASS https://x',
    'curl x; docker run -u 1000:1000 y',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN',
    'bearer: authentication.required.header',
    `Authorization: Basic ${Buffer.from('user:pass').toString('base64')}`,
  ])('says nothing of %s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
