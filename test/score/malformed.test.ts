import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import {
  defineDetector,
  detectorSet,
  hex,
  keyed,
  seededRng,
  token,
  base62,
  type Detector,
} from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';
import { KNOWN_BEGINNINGS } from '../../src/score/malformed-vendor.js';
import { isBlocks, isTyped } from '../../src/score/malformed-sequence.js';

const docs = { about: 'Opens what it opens.', revoke: 'Revoke it.', source: 'https://docs.zyrrhex.example/' };
const of = (id: string, shape: ReturnType<typeof token>): Detector =>
  keyed({ id, provider: 'Zyrrhex', severity: 'high', shape, words: ['zyrrhex'], ...docs });
const generic = allDetectors().filter(({ id }) => id === 'generic.assignment' || id === 'generic.bearer');
const detectors = detectorSet([
  ...generic,
  of('zyrrhex.key', token`${hex(32)}`),
  defineDetector({
    id: 'zyrrhex.token',
    title: 'Zyrrhex token',
    provider: 'Zyrrhex',
    severity: 'high',
    shape: token`zyx_${base62(36)}`,
    decoys: () => [],
    docs,
  }),
]);
const detection = createDetection({ detectors, engine: bestEngine() });

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';
const random = (seed: number | string, length: number, chars = BASE62): string =>
  seededRng(`malformed ${seed}`).text(chars, length);
const with_ = (text: string, at: number, char: string): string => `${text.slice(0, at)}${char}${text.slice(at + 1)}`;

/** The confidence of the surest finding in a text, and what was told of it. */
function told(text: string): { readonly confidence: number; readonly because: string } {
  const bytes = Buffer.from(text);
  const found = detection({ id: contentId(bytes), bytes, origins: [] }, () => {}).map(({ scored }) => scored);
  const surest = found.toSorted((a, b) => b.confidence - a.confidence)[0];
  return {
    confidence: surest?.confidence ?? 0,
    because: (surest?.evidence ?? []).map(({ because }) => because).join('; '),
  };
}

const NAMES = ['zyrrhex_token = "VALUE"', 'String otherCorpSecret = "VALUE";', '"othercorp_api_key": "VALUE"'];

describe('values that were broken on purpose', () => {
  it.each(NAMES)('one foreign character in a random value tells against it: %s', (text) => {
    for (const char of '?|<*^') {
      const value = random(char, 36);
      expect(told(text.replace('VALUE', value)).confidence).toBeGreaterThan(0.5);
      const broken = told(text.replace('VALUE', with_(value, 17, char)));
      expect(broken.confidence).toBeLessThan(0.5);
    }
    expect(told(text.replace('VALUE', with_(random('?', 36), 17, '?'))).because).toContain('tokens do not have');
  });

  it('passwords may hold what they like, and so may secrets of many signs', () => {
    expect(told(`db_password = "${with_(random('p', 20), 9, '?')}"\n`).because).not.toContain('tokens do not have');
    expect(told(`SECRET_KEY = "${random('s', 50, `${BASE62}!@#$%^&*(-_=+)`)}"\n`).confidence).toBeGreaterThan(0.5);
  });

  it('signs that are written in percent are no foreign characters', () => {
    const value = `${random('a', 20)}%2F${random('b', 20)}%3D`;
    expect(told(`othercorp_key = "${value}"\n`).confidence).toBeGreaterThan(0.5);
    expect(told(`othercorp_key = "${value.replace('%2F', '%g7')}"\n`).confidence).toBeLessThan(0.5);
  });

  it.each([
    '1234567890abcdef1234567890abcdef',
    'a1b2c3d4e5f6g7h8i9j0k1l2',
    'qwertyuiopasdfghjklzxcvbnm12',
    '4e9f4e9f4e9f4e9f4e9f4e9f',
  ])('what is typed or repeated is no key of an issuer: %s', (value) => {
    expect(told(`othercorp_token = "${value}"\n`).confidence).toBeLessThan(0.5);
  });

  it('random text beside a word that says what it is for is a sample', () => {
    const marked = told(`othercorp_secret = "example-${random('m', 32, HEX)}"\n`);
    expect(marked.confidence).toBeLessThan(0.5);
    expect(marked.because).toContain('placeholder');
  });
});

describe('values in headers and where no quote ends them', () => {
  const value = random('header', 36);
  it('are judged like others', () => {
    for (const text of [
      `curl -H "X-Api-Key: VALUE" https://api.othercorp.com/v1/me\n`,
      `Authorization: Bearer VALUE\n`,
      `OTHERCORP_API_KEY=VALUE\n`,
    ]) {
      expect(told(text.replace('VALUE', value)).confidence).toBeGreaterThan(0.5);
      expect(told(text.replace('VALUE', with_(value, 20, '?'))).confidence).toBeLessThan(0.5);
    }
  });

  it('numbered tokens, shells and elements have signs of their own', () => {
    for (const text of [
      `OTHERCORP_API_KEY=VALUE|base64 -d\n`,
      `<othercorp_key>VALUE</othercorp_key>\n`,
      `othercorp_token = "${random('number', 2, '123456789')}|VALUE"\n`,
    ])
      expect(told(text.replace('VALUE', value)).confidence).toBeGreaterThan(0.5);
  });
});

describe('values that are nearly keys of the vendor that their name speaks of', () => {
  it.each([
    ['too short', () => `zyrrhex_api_key = "${random(1, 27, HEX)}"`],
    ['too long', () => `zyrrhex_api_key = "${random(2, 35, HEX)}"`],
    ['of another alphabet', () => `zyrrhex_api_key = "${with_(random(3, 32, HEX), 12, 'w')}"`],
    ['of another beginning', () => `zyrrhex_api_key = "qyx_${random(4, 36)}"`],
    ['a beginning and half of the rest', () => `zyrrhex_api_key = "zyx_${random(5, 22)}"`],
  ])('are not sure: %s', (_, text) => {
    const near = told(text());
    expect(near.confidence).toBeLessThan(0.5);
    expect(near.because).toMatch(/key of Zyrrhex/);
  });

  it.each([
    ['keys as they should be', () => `zyrrhex_api_key = "${random(6, 32, HEX)}"`],
    ['keys of another usual length', () => `zyrrhex_api_key = "${random(7, 40, HEX)}"`],
    ['keys of another alphabet, which may be of a new kind', () => `zyrrhex_api_key = "${random(8, 45)}"`],
    ['keys of a sister kind', () => `zyrrhex_api_key = "zyv_${random(14, 36)}"`],
    ['keys for another purpose', () => `zyrrhex_webhook_secret = "${random(9, 35, HEX)}"`],
    ['keys of vendors whose format nobody knows', () => `othercorp_api_key = "${random(10, 35, HEX)}"`],
  ])('but %s are', (_, text) => {
    expect(told(text()).confidence).toBeGreaterThan(0.5);
  });
});

describe('tokens of vendors that go on beyond their end', () => {
  const value = `zyx_${random(11, 36)}`;
  it('are not sure where one foreign character stands in all that is quoted', () => {
    expect(told(`x = "${value}"`).confidence).toBeGreaterThan(0.5);
    for (const text of [`x = "${value}?${random(12, 9)}"`, `x = "${value}|"`, `x = "${random(13, 9)}*${value}"`])
      expect(told(text).confidence).toBeLessThan(0.5);
  });

  it('are where it is the syntax round them', () => {
    for (const text of [
      `<a>${value}</a>`,
      `curl "https://api.example.com/?key=${value}&page=2"`,
      `"https://x.example.com/hook/${value}?wait=1"`,
      `echo ${value}|base64`,
      `'<${value}>'`,
    ])
      expect(told(text).confidence).toBeGreaterThan(0.5);
  });
});

describe('ids of pages', () => {
  it('are no keys, though a vendor’s name stands before them', () => {
    const id = random('page', 32, HEX);
    expect(told(`https://api.zyrrhex.com/v1/items?key=${id}\n`).confidence).toBeGreaterThan(0.5);
    expect(told(`https://www.zyrrhex.com/docs/${id}\n`).confidence).toBeLessThan(0.5);
  });
});

describe('sequences', () => {
  it('chance does not type', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 20, max: 64 }), (seed, length) => {
        for (const chars of [BASE62, HEX]) {
          expect(isTyped(random(seed, length, chars))).toBe(false);
          expect(isBlocks(random(seed, length, chars))).toBe(false);
        }
      }),
    );
  });

  it('a block behind a prefix is seen', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 8 }), (seed, length) => {
        const block = `${random(seed, length - 1, HEX)}z`;
        expect(isBlocks(`acme_live_${block.repeat(8)}`)).toBe(true);
      }),
    );
  });
});

describe('known beginnings', () => {
  const all = allDetectors();
  it.each(KNOWN_BEGINNINGS.map((each) => [...each]))('%s begins keys of %s', (beginning, vendor) => {
    const rng = seededRng(beginning);
    const begins = all
      .filter(({ id, shape }) => id.startsWith(`${vendor}.`) && shape.kind === 'token')
      .some(({ shape }) =>
        Array.from({ length: 40 }, () => shape.sample(rng)).some((one) => one.startsWith(beginning)),
      );
    expect(begins).toBe(true);
  });
});
