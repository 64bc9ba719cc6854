import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import urlPasswords from '../../../detectors/generic/url-password.js';
import { seededRng } from '../../../src/detector/index.js';
import { plainFinder, textOf } from '../../contract/find.js';

const find = plainFinder(urlPasswords);
const reported = (text: string): readonly (readonly [string, string])[] =>
  find(Buffer.from(text))
    .filter((found) => found.confidence >= 0.5)
    .map((found) => [found.detectorId, textOf(found)] as const);
const password = seededRng('passwords in URLs').text('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789', 14);

describe('passwords in URLs', () => {
  it.each([
    ['generic.postgres-url', (it: string) => `DATABASE_URL=postgres://app:${it}@db.internal:5432/app`],
    ['generic.postgres-url', (it: string) => `"postgresql+psycopg2://app:${it}@db/app?sslmode=require"`],
    ['generic.postgres-url', (it: string) => `url: jdbc:postgresql://db/app?user=app&password=${it}&ssl=true`],
    ['generic.mysql-url', (it: string) => `mysql://root:${it}@10.0.0.7/shop`],
    ['generic.mongodb-url', (it: string) => `mongodb+srv://svc:${it}@cluster0.abcde.mongodb.net/?retryWrites=true`],
    ['generic.redis-url', (it: string) => `rediss://:${it}@cache:6380/0`],
    ['generic.amqp-url', (it: string) => `amqps://svc:${it}@mq/vhost`],
    ['generic.sqlserver-url', (it: string) => `jdbc:sqlserver://sql:1433;user=sa;password=${it};encrypt=true`],
    ['generic.smtp-url', (it: string) => `smtp://mailer:${it}@mail.internal:587`],
    ['generic.ftp-url', (it: string) => `sftp://deploy:${it}@files/www`],
    ['generic.url-password', (it: string) => `git clone https://deploy:${it}@git.internal/team/repo.git`],
    ['generic.url-password', (it: string) => `https://jane@acme.io:${it}@git.internal`],
    ['generic.url-password', (it: string) => `neo4j+s://neo4j:${it}@graph`],
    ['generic.url-password', (it: string) => `jdbc:oracle:thin:@db:1521/app?user=app&password=${it}`],
  ])('%s finds its own', (id, write) => {
    expect(reported(write(password))).toEqual([[id, password]]);
  });

  it('takes the password as it stands, with percent escapes and a forgotten @', () => {
    expect(reported(`postgres://app:${password}%2F%40@db/app`)[0]?.[1]).toBe(`${password}%2F%40`);
    expect(reported(`https://app:${password}#1@db/app`)[0]?.[1]).toBe(`${password}#1`);
    expect(reported(`postgres://app:${password}@${password}@db/app`)[0]?.[1]).toBe(`${password}@${password}`);
  });

  it.each([
    'https://acme.io:8443/users/@me:x',
    'https://acme.io/?next=a:b@c',
    'see http://[::1]:8080/x@y',
    'ssh://git@git.acme.io:22/x',
    'http://localhost:3000#top@x',
    'https://medium.com/@jane:x@y',
    'npm i git+ssh://git@github.com:acme/x.git',
    'https://cdn.acme.io/npm/vue@3:latest@x',
    'https://user:pass@host',
    'http://jane:letmein77@proxy.example.com',
    'mysql://root:root@localhost',
    'amqp://guest:guest@mq',
    'https://app:{{ password }}@host',
    'https://app:<password>@host',
    'https://app:${PASS}@host',
    'https://app:$PASS@host',
    'https://app:%s@host',
    'https://app:%DB_PASS%@host',
    'https://app:****@host',
    'https://app:DB_PASSWORD@host',
    'postgres://localhost/app?password=${PASS}',
    'postgres://localhost/app?user=a&password=secret',
    '`${scheme}://${user}:${pass}@${host}`',
  ])('says nothing of %s', (text) => {
    expect(reported(text)).toEqual([]);
  });

  it('never throws and never looks outside what it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 200 }),
        fc.constantFrom('://', 'postgres://', 'jdbc:x?password='),
        (text, middle) => {
          const whole = `${text}${middle}${text}`;
          for (const found of find(Buffer.from(whole)))
            expect(found.span.end).toBeLessThanOrEqual(Buffer.byteLength(whole));
        },
      ),
    );
  });
});
