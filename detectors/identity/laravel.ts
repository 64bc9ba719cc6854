// https://laravel.com/docs/sanctum
import { ALPHABETS, base62, base64, checksum, crc32, digits, keyed, oneOf, token } from '../../src/detector/index.js';

/** The CRC-32 of the forty random characters, which stand between the bar and the check characters. */
const checkCharacters = (before: string): string =>
  crc32(before.slice(before.indexOf('|') + 1))
    .toString(16)
    .padStart(8, '0');

export default [
  keyed({
    id: 'laravel.sanctum-token',
    provider: 'Laravel',
    title: 'Laravel Sanctum token with check characters',
    severity: 'high',
    shape: token`${digits(1, 9)}|${base62(40)}${checksum(ALPHABETS.hex, 8, checkCharacters)}`,
    words: [
      'sanctum',
      'bearer',
      'laravel',
      'api_token',
      'api-token',
      'apitoken',
      'access_token',
      'access-token',
      'accesstoken',
      'plain_text_token',
      'plain-text-token',
      'plaintexttoken',
    ],
    before: 52,
    sampleName: 'SANCTUM_TOKEN',
    about: 'Acts as a user of a Laravel application within the abilities that the token was given.',
    revoke: 'Delete its row of personal_access_tokens, or the token in the application’s own settings.',
    source: 'https://laravel.com/docs/sanctum',
  }),
  keyed({
    id: 'laravel.sanctum-legacy-token',
    provider: 'Laravel',
    title: 'Laravel Sanctum token',
    severity: 'high',
    shape: token`${digits(1, 9)}|${base62(40)}`,
    words: ['sanctum', 'bearer', 'laravel', 'plain_text_token', 'plain-text-token', 'plaintexttoken'],
    before: 48,
    about: 'Acts as a user of a Laravel application within the abilities that the token was given.',
    revoke: 'Delete its row of personal_access_tokens, or the token in the application’s own settings.',
    source: 'https://laravel.com/docs/sanctum',
  }),
  keyed({
    id: 'laravel.app-key',
    provider: 'Laravel',
    title: 'Laravel application key',
    severity: 'critical',
    /** 32 bytes, or 16 with AES-128. */
    shape: token`base64:${oneOf([base64(43), { kind: 'literal', text: '=' }], [base64(22), { kind: 'literal', text: '==' }])}`,
    words: ['app_key', 'app-key', 'appkey', "'key'", '"key"', 'app_previous_keys', 'encryption_key', 'laravel'],
    before: 24,
    sampleName: 'APP_KEY',
    about: 'Makes valid sessions and cookies of any user, and in older versions runs code on the server.',
    revoke:
      'php artisan key:generate --force; list the old key under APP_PREVIOUS_KEYS until all data is encrypted anew.',
    source: 'https://laravel.com/docs/encryption',
  }),
];
