import { describe, expect, it } from 'vitest';
import {
  behindLiteral,
  blockRound,
  passwordCheck,
  samplePassword,
  SECRET_NAME,
  secretValueCheck,
  seededRng,
} from '../../src/detector/index.js';

describe('passwordCheck', () => {
  it.each([
    'password',
    'Password1',
    'changeme',
    'db_password',
    '${DB_PASSWORD}',
    '$PASS',
    '{{ password }}',
    '<%= pass %>',
    '<password>',
    '%s',
    '******',
    'getPassword()',
    'ENC[PKCS7,abc]',
    '{cipher}abc',
    'arn:aws:ssm:x',
    'your-password-here',
    'hello world',
    'DB_PASSWORD',
  ])('takes %s for none', (text) => {
    expect(passwordCheck(text).verdict).toBe('fail');
  });

  it('leaves generated passwords open, and those that hold a sign of templates', () => {
    const rng = seededRng('passwords');
    for (let turn = 0; turn < 200; turn++) expect(passwordCheck(samplePassword(rng)).verdict).toBe('unknown');
    expect(passwordCheck('p$x{9}kQ').verdict).toBe('unknown');
  });
});

describe('secretValueCheck', () => {
  it.each(['https://acme.io/x', '/run/secrets/db', 'ops@acme.io', 'my-secret-name', 'bearer', '12345678'])(
    'takes %s for none',
    (text) => {
      expect(secretValueCheck(text).verdict).toBe('fail');
    },
  );

  it('leaves random values open', () => {
    const rng = seededRng('values');
    for (let turn = 0; turn < 100; turn++)
      expect(secretValueCheck(`${rng.text('abcdefghijkmn23456789', 20)}4a`).verdict).toBe('unknown');
  });
});

describe('SECRET_NAME', () => {
  it('knows the ends of names', () => {
    for (const name of ['DB_PASSWORD', 'apiToken', 'storage-account-key', 'clientSecret'])
      expect(SECRET_NAME.test(name)).toBe(true);
    for (const name of ['DB_HOST', 'monkey', 'tokenUrl', 'passwordField', 'key'])
      expect(SECRET_NAME.test(name)).toBe(false);
  });
});

const hit = (text: string, word: string): Parameters<typeof blockRound>[0] => {
  const start = text.indexOf(word);
  return { bytes: Buffer.from(text), start, end: start + word.length, from: 0, to: text.length };
};

describe('blockRound', () => {
  it('gives the innermost brackets round a place, or null where one is missing', () => {
    const text = '{ "a": { "x": {} , "here": 1, "y": {} }, "b": 2 }';
    const span = blockRound(hit(text, 'here'));
    expect(text.slice(span?.start, span?.end)).toBe('{ "x": {} , "here": 1, "y": {} }');
    expect(blockRound(hit('{ "here": 1', 'here'))).toBeNull();
    expect(blockRound(hit('"here": 1 }', 'here'))).toBeNull();
  });
});

describe('behindLiteral', () => {
  const shape = behindLiteral({
    literals: ['login '],
    regex: /^login (?:"([^"]+)"|(\w+))/d,
    reach: 40,
    wordStart: true,
    format: 'login <word>',
    sample: () => 'x',
  });
  const found = (text: string): readonly string[] =>
    shape.find(hit(text, 'login ')).map(({ span }) => text.slice(span.start, span.end));

  it('gives the group that took part', () => {
    expect(found('login "a b"')).toEqual(['a b']);
    expect(found('a login word')).toEqual(['word']);
  });

  it('looks neither behind its bounds nor into the middle of a word', () => {
    expect(found('relogin word')).toEqual([]);
    const text = 'login word';
    expect(shape.find({ ...hit(text, 'login '), to: 6 })).toEqual([]);
  });
});
