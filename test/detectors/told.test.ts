import { describe, expect, it } from 'vitest';
import { detectorFiles } from '../contract/files.js';
import { seededRng, type Detector } from '../../src/detector/index.js';

const byId = new Map(
  (await detectorFiles('')).flatMap((file) => file.detectors).map((detector) => [detector.id, detector]),
);
const detector = (id: string): Detector => {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`there is no detector ${id}`);
  return found;
};
const rng = seededRng('told');
const base62 = (length: number): string =>
  rng.text('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789', length);
const hex = (length: number): string => rng.text('0123456789abcdef', length);
const encode = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const jwt = (claims: object): string =>
  [{ alg: 'RS256' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') +
  `.${base62(86)}`;

/** The number as ten characters of a ULID’s alphabet. */
const ulid = (day: string): string => {
  let rest = BigInt(Date.parse(day));
  let text = '';
  for (let digit = 0; digit < 10; digit++, rest >>= 5n)
    text = ('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number(rest & 31n)] ?? '') + text;
  return text + 'QRSTVWXYZ0123456';
};
const objectId = (day: string): string => (Date.parse(day) / 1000).toString(16) + hex(16);

describe('what a token says of itself is told', () => {
  it.each([
    [
      'aws.bedrock-api-key',
      `ABSK${encode(`BedrockAPIKey-ab12-at-123456789012:${base62(40)}`)}`,
      'account 123456789012',
    ],
    [
      'aws.bedrock-short-term-key',
      `bedrock-api-key-${encode('bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Date=20250102T030405Z&X-Amz-Expires=43200')}`,
      'valid until 2025-01-02',
    ],
    ['aws.session-token', encode(`!\n\torigin_ec\x10\xff\x01\x1a\teu-west-1"${base62(90)}`), 'eu-west-1'],
    [
      'aws.ecr-login',
      encode(`AWS:${encode(JSON.stringify({ payload: base62(60), expiration: 1_700_000_000 }))}`),
      '2023-11-14',
    ],
    ['buildkite.job-token', `bkaj_${jwt({ exp: 1_700_000_000 })}`, 'valid until 2023-11-14'],
    ['github.stateless-app-token', `ghs_1234_${jwt({ exp: 1_700_000_000 })}`, 'valid until 2023-11-14'],
    ['codefresh.api-key', `${objectId('2022-03-04')}.${hex(32)}`, '2022-03-04'],
    ['postman.api-key', `PMAK-${objectId('2022-03-04')}-${hex(34)}`, '2022-03-04'],
    ['postman.collection-access-key', `PMAT-${ulid('2023-04-05')}`, '2023-04-05'],
    ['paddle.api-key', `pdl_live_apikey_${ulid('2025-04-05').toLowerCase()}_${base62(22)}_${base62(3)}`, '2025-04-05'],
    ['honeycomb.ingest-key', `hcaik_${ulid('2024-04-05').toLowerCase()}${'a'.repeat(32)}`, '2024-04-05'],
    ['sourcegraph.amp-token', `sgamp_user_${ulid('2025-04-05')}_${hex(64)}`, '2025-04-05'],
    [
      'discord.webhook',
      `https://discord.com/api/webhooks/${BigInt(Date.parse('2021-05-06') - 1_420_070_400_000) << 22n}/${base62(68)}`,
      '2021-05-06',
    ],
    [
      'elastic.service-account-token',
      encode(`\0\x01\0\x01elastic/kibana/token-1:${base62(22)}`),
      'token-1 of elastic/kibana',
    ],
    [
      'google.fcm-server-key',
      `${Buffer.from('0000000123456789', 'hex').toString('base64url')}:APA91b${base62(134)}`,
      'sender 4886718345',
    ],
    [
      'hashicorp.vault-service-token',
      `hvs.${Buffer.from(`\x08\x01\x12\x20${base62(70)}`, 'latin1').toString('base64url')}`,
      'token of Vault',
    ],
    ['jetbrains.permanent-token', `perm:${encode('ada')}.${encode('ci')}.${base62(30)}`, 'token of ada'],
    [
      'mercadopago.access-token',
      `APP_USR-1234567890123456-042414-${hex(32)}-987654`,
      'application 1234567890123456 for user 987654',
    ],
    ['stripe.secret-key', `sk_live_51${'AbCdEfGhIjKlMnO'}${base62(82)}`, 'acct_1AbCdEfGhIjKlMnO'],
    ['slack.config-token', `xoxe.xoxp-1-${encode(`2-2-1234567890-0987654321-11-22-${hex(64)}`)}`, '1234567890'],
    ['tailscale.api-key', `tskey-api-k${base62(9)}CNTRL-${base62(32)}`, 'server'],
    ['upstash.qstash-token', encode(JSON.stringify({ UserID: 'u-1', Password: hex(32) })), 'user u-1'],
    ['yandex.dictionary-key', `dict.1.1.20140203T040506Z.${hex(16)}.${hex(40)}`, '2014-02-03'],
  ])('%s', (id, token, told) => {
    const result = detector(id).check?.(token);
    expect(result).toMatchObject({ verdict: 'pass', because: expect.stringContaining(told) as unknown });
  });
});

describe('checks', () => {
  it.each([...byId.values()].filter(({ check }) => check !== undefined).map(({ id }) => [id] as const))(
    '%s: refuses no sample, and throws on no text',
    (id) => {
      const { check, shape } = detector(id);
      for (let turn = 0; turn < 5; turn++) expect(check?.(shape.sample(rng)).verdict, id).not.toBe('fail');
      for (const text of ['', '.', '-', '_', ':', '/', '\u0000', 'é'.repeat(40), '='.repeat(90)])
        expect(() => check?.(text)).not.toThrow();
    },
  );

  it('tell canaries as such', () => {
    for (let turn = 0; turn < 20; turn++) {
      const { check, shape } = detector('canarytokens.url');
      expect(check?.(shape.sample(rng))).toMatchObject({ verdict: 'pass', canary: true });
    }
  });
});
