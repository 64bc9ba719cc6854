import { describe, expect, it } from 'vitest';
import generic from '../../detectors/generic/jwt.js';
import { jwtClaimsCheck, seededRng } from '../../src/detector/index.js';
import { plainFinder, textOf } from '../contract/find.js';

const find = plainFinder([generic]);
const rng = seededRng('tokens');
const part = (json: string): string => Buffer.from(json).toString('base64url');
const signature = (): string => rng.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 43);
const signed = (header: string, claims = '{"sub":"4711","exp":1767225600}'): string =>
  `${part(header)}.${part(claims)}.${signature()}`;
const reported = (text: string): readonly string[] =>
  find(Buffer.from(text))
    .filter((found) => found.confidence >= 0.5)
    .map(textOf);

describe('JSON Web Tokens', () => {
  it.each([
    '{"alg":"HS256","typ":"JWT"}',
    '{"typ":"JWT","alg":"RS256"}',
    '{"kid":"k1","alg":"ES256"}',
    '{ "alg": "HS256" }',
    '{\n  "alg": "HS256"\n}',
    '{\r\n "typ": "JWT", "alg": "none1" }',
    '{"x5t":"abc","alg":"RS256"}',
    '{"nonce":"abc","alg":"RS256"}',
  ])('finds one whose header is %j', (header) => {
    const token = signed(header);
    expect(reported(`token = "${token}";`)).toEqual([token]);
    expect(reported(`x${token}`)).toEqual([]);
  });

  it('takes all five parts of an encrypted one', () => {
    const token = [part('{"alg":"RSA-OAEP","enc":"A256GCM"}'), signature(), signature(), signature(), signature()].join(
      '.',
    );
    expect(find(Buffer.from(token)).map(textOf)).toEqual([token]);
    expect(jwtClaimsCheck(token).verdict).toBe('unknown');
  });

  it('tells until when it is valid', () => {
    expect(jwtClaimsCheck(signed('{"alg":"HS256"}')).because).toContain('valid until 2026-01-01');
  });

  it.each([
    ['no signature', signed('{"alg":"none"}')],
    ['the token of tutorials', signed('{"alg":"HS256"}', '{"sub":"1234567890","name":"John Doe"}')],
    ['a life of minutes', signed('{"alg":"HS256"}', '{"iss":"acme","exp":1716497700,"nbf":1716497400}')],
    ['no JSON', `${part('{"alg":"HS256"}')}.${signature()}.${signature()}`],
  ])('fails one with %s', (_, token) => {
    expect(jwtClaimsCheck(token).verdict).toBe('fail');
    expect(reported(token)).toEqual([]);
  });
});
