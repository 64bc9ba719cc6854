// https://laravel.com/docs/sanctum
import { ALPHABETS, base62, checksum, crc32, digits, keyed, token } from '../../src/detector/index.js';

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
    before: 64,
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
];
