import { describe, expect, it } from 'vitest';
import {
  formatKnown,
  isEnvName,
  isEnvTemplate,
  isWorthTaking,
  knownEntry,
  parseKnown,
  readAwsCredentials,
  readEnv,
  readGitConfig,
  readNetrc,
  readNpmrc,
} from '../../src/own/index.js';
import { strong } from './values.js';

describe('readEnv', () => {
  it('reads every dialect as far as it goes', () => {
    const text = [
      '# a comment',
      'PLAIN=one two # a comment',
      'export QUOTED="a \\"b\\"\\nc" # x',
      "SINGLE='a # b'",
      'HASH=a#b',
      'EMPTY=',
      'EMPTY_TOO="" # nothing',
      'SPACED = padded  ',
      'LINES="first',
      'second"',
      'no assignment here',
      'YAML: value',
      'OPEN="never closed',
    ].join('\r\n');
    expect(readEnv(text)).toEqual([
      { name: 'PLAIN', values: ['one two'] },
      { name: 'QUOTED', values: ['a "b"\nc', 'a \\"b\\"\\nc'] },
      { name: 'SINGLE', values: ['a # b'] },
      { name: 'HASH', values: ['a#b'] },
      { name: 'SPACED', values: ['padded'] },
      { name: 'LINES', values: ['first\nsecond'] },
      { name: 'YAML', values: ['value'] },
      { name: 'OPEN', values: ['"never closed'] },
    ]);
  });
});

describe('isWorthTaking', () => {
  const random = strong(10);
  it.each([
    ['API_KEY', random],
    ['DB_PASSWORD', `${strong(11, 6)}!9`],
    ['ANYTHING', `${strong(12, 18)}12x`],
    ['DATABASE_URL', `postgres://app:${strong(13, 12)}@db.internal:5432/app`],
    ['SLACK_WEBHOOK', `https://hooks.example.com/services/${strong(14, 20)}`],
    ['PASSPHRASE', ['lentil', 'harbour', 'mosaic', 'thunder'].join(' ')],
    ['GMAIL_PASSWORD', ['abcdefgh', 'ijklmnopqrs'].join('')],
    ['JWT_SECRET', strong(15, 64)],
    ['VAULT_TOKEN', ['hvs', strong(16, 28)].join('.')],
  ])('takes %s', (name, value) => {
    expect(isWorthTaking(name, value)).toBe(true);
  });

  it.each([
    ['DEBUG', 'true'],
    ['PORT', '5432'],
    ['PASSWORD', 'short1!'],
    ['DB_PASSWORD', 'postgres'],
    ['DB_PASSWORD', 'postgres123'],
    ['SECRET_KEY', 'changeme-please'],
    ['API_KEY', 'your-api-key-here'],
    ['API_KEY', '<your api key goes here>'],
    ['TOKEN', 'xxxxxxxxxxxxxxxxxxxx'],
    ['TOKEN', '${OTHER_TOKEN_OF_MINE}'],
    ['HOST', 'localhost:3000'],
    ['AUTH_URL', 'https://login.example.com/oauth2/authorize'],
    ['DATABASE_URL', 'postgres://localhost:5432/app_development'],
    ['DATABASE_URL', 'postgres://postgres:postgres@localhost:5432/app'],
    ['AWS_REGION', 'eu-central-1'],
    ['S3_BUCKET', `assets-${strong(17, 20)}`],
    ['CLIENT_ID', strong(18, 32)],
    ['NEXT_PUBLIC_KEY', strong(19, 32)],
    ['APP_TITLE', 'An application: for 2 or 3 people, at least'],
    ['TZ', 'Europe/Berlin'],
    ['SSL_KEY', '/etc/ssl/private/server.key'],
    ['ALLOWED_HOSTS', 'localhost,127.0.0.1,app.example.com'],
    ['RELEASED', '2024-05-01 12:00:00'],
    ['OPTIONS', 'sslmode=require&pool_size=10'],
    ['SESSION', '0000000000000000'],
  ])('leaves %s=%s', (name, value) => {
    expect(isWorthTaking(name, value)).toBe(false);
  });

  it('takes no time for a hostile value', () => {
    for (const text of ['a'.repeat(60_000), `${'a.'.repeat(30_000)}!`, '/a'.repeat(30_000), `${'Aa1'.repeat(20_000)}!`])
      expect(typeof isWorthTaking('password', text)).toBe('boolean');
  });
});

describe('files of the user', () => {
  const secret = strong(20, 40);
  it('AWS', () => {
    const text = `[default]\naws_access_key_id = X\naws_secret_access_key = ${secret}\n[profile work]\naws_session_token=${secret}x\n`;
    expect(readAwsCredentials(text)).toEqual([
      { name: 'aws_secret_access_key of profile default', value: secret },
      { name: 'aws_session_token of profile work', value: `${secret}x` },
    ]);
  });

  it('.netrc, on one line and on several', () => {
    const text = `# password no\nmachine a.example login me password ${secret}\nmachine b.example\n  login password\n  password "${secret}2"\ndefault login x password ${secret}3\n`;
    expect(readNetrc(text)).toEqual([
      { name: 'password of a.example', value: secret },
      { name: 'password of b.example', value: `${secret}2` },
      { name: 'password of default', value: `${secret}3` },
    ]);
  });

  it('.npmrc, but not what it takes from the environment', () => {
    const text = `//registry.example/:_authToken=${secret}\n//b.example/:_authToken=\${NPM_TOKEN}\n_auth=${Buffer.from(`me:${secret}`).toString('base64')}\nregistry=https://a.example\n`;
    expect(readNpmrc(text).map(({ value }) => value)).toEqual(expect.arrayContaining([secret]));
    expect(readNpmrc(text)).toHaveLength(3);
  });

  it('.git/config', () => {
    const text = `[remote "origin"]\n\turl = https://me:${secret}%21@a.example/x.git\n[remote "b"]\n\turl = https://${secret}@b.example/y\n[remote "c"]\n\turl = git@c.example:z\n[http]\n\textraheader = AUTHORIZATION: basic ${secret}h\n`;
    expect(readGitConfig(text)).toEqual([
      { name: 'the address of a.example', value: `${secret}!` },
      { name: 'the address of b.example', value: secret },
      { name: 'http.extraHeader', value: `${secret}h` },
    ]);
  });
});

describe('names of .env files', () => {
  it.each(['.env', '.env.local', '.env.production', '.envrc', 'prod.env'])('%s holds values', (name) => {
    expect([isEnvName(name), isEnvTemplate(name)]).toEqual([true, false]);
  });
  it.each(['.env.example', '.env.sample', 'example.env', '.env.local.template', '.env.dist', '.env-defaults'])(
    '%s is a template',
    (name) => {
      expect([isEnvName(name), isEnvTemplate(name)]).toEqual([false, true]);
    },
  );
  it.each(['environment.ts', 'env.js', 'README.md', '.envoy'])('%s is neither', (name) => {
    expect([isEnvName(name), isEnvTemplate(name)]).toEqual([false, false]);
  });
});

describe('.tightlip-known', () => {
  const entry = (seed: number) => knownEntry(Buffer.from(strong(seed)), `name-${seed}`, 'salt');
  it('is the same text for the same entries in any order, and holds no value', () => {
    const all = [1, 2, 3].map(entry);
    const text = formatKnown(all);
    expect(formatKnown(all.toReversed())).toBe(text);
    expect(formatKnown([...all, ...all])).toBe(text);
    for (const seed of [1, 2, 3]) expect(text).not.toContain(strong(seed).slice(2, 10));
    expect(parseKnown(text).entries).toHaveLength(3);
    expect(formatKnown(parseKnown(text).entries, parseKnown(text).kept)).toBe(text);
  });

  it('tells lines that are none, and keeps them', () => {
    const text = `# ours\nnonsense\n${formatKnown([entry(1)], ['# x']).split('\n')[1]}\n`;
    expect(parseKnown(text)).toMatchObject({ malformed: [2], kept: ['# ours', 'nonsense'] });
    expect(parseKnown(text).entries).toHaveLength(1);
  });
});
