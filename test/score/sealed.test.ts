import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { seededRng, detectorSet } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';

const GENERIC = allDetectors().filter(({ id }) => id.startsWith('generic.'));
const detection = createDetection({ detectors: detectorSet(GENERIC), engine: bestEngine() });
const reported = (text: string): readonly string[] => {
  const bytes = Buffer.from(text);
  return detection({ id: contentId(bytes), bytes, origins: [] }, () => {})
    .filter(({ scored }) => scored.confidence >= 0.5)
    .map(({ scored }) => scored.detectorId);
};

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const rng = seededRng('sealed values');
const base64 = (length: number): string => `${rng.text(BASE64, length - 1)}=`;
const sops = (length: number): string =>
  `ENC[AES256_GCM,data:${base64(length)},iv:${base64(44)},tag:${base64(24)},type:str]`;
const eyaml = (length: number): string => `ENC[PKCS7,MIIB${base64(length)}]`;

const CARRIERS: readonly (readonly [string, (value: string) => string])[] = [
  ['JSON', (value) => JSON.stringify({ deep: { password: value, token: value } }, null, '\t')],
  ['JSON on one line', (value) => JSON.stringify({ user: 'x', client_secret: value })],
  ['YAML', (value) => `db:\n    password: ${value}\n    api_key: ${value}\n`],
  ['quoted YAML', (value) => `secret_token: "${value}"\n`],
  ['env', (value) => `DB_PASSWORD=${value}\n`],
];

describe.each(CARRIERS)('values in %s', (_, carrier) => {
  it.each([
    ['SOPS', sops, 12],
    ['SOPS, of a long value', sops, 88],
    ['eyaml', eyaml, 120],
  ] as const)('that %s encrypted are none', (_tool, sealed, length) => {
    const found = Array.from({ length: 40 }, () => reported(carrier(sealed(length)))).flat();
    expect(found).toEqual([]);
  });

  it('that are plain are found', () => {
    expect(reported(carrier(rng.text(BASE64, 40))).length).toBeGreaterThan(0);
  });
});
