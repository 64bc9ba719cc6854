import { describe, expect, it } from 'vitest';
import {
  CHECK_NAMES,
  CustomError,
  customDetector,
  parseFormat,
  proveCustom,
  type CustomSpec,
} from '../../src/custom/index.js';
import { detectorSet, seededRng, toBase58Check, tokenOf } from '../../src/detector/index.js';
import { bestEngine, createMatcher, joinMatchers, loadRe2js } from '../../src/match/index.js';
import { contentId, plainView } from '../../src/model/index.js';
import { allDetectors } from '../../src/catalogue/index.js';
import { createDetection } from '../../src/scan/index.js';

const ENGINE = bestEngine();

const SPEC: CustomSpec = {
  id: 'acme.token',
  title: 'Acme token',
  severity: 'high',
  format: 'acme_(live|test)_<24 base36>',
  pattern: null,
  ignoreCase: false,
  literals: [],
  maxLength: 512,
  near: [],
  nearBefore: 64,
  nearAfter: 0,
  parts: [],
  checks: [],
  entropy: null,
  confidence: null,
  allowValues: [],
  allowWords: [],
  about: null,
  revoke: null,
  docs: null,
  found: ['token: acme_live_<24 base36>'],
  clean: ['token: acme_live_short', 'acme_LIVE_<24 base36>'],
};

const spec = (more: Partial<CustomSpec>): CustomSpec => ({ ...SPEC, ...more });
const proof = (more: Partial<CustomSpec>): readonly (readonly [string, boolean])[] => {
  const of = spec(more);
  return proveCustom(of, customDetector(of, ENGINE), ENGINE).steps.map(({ what, held }) => [what, held]);
};
const refusal = (more: Partial<CustomSpec>): string => {
  try {
    customDetector(spec(more), ENGINE);
  } catch (thrown) {
    if (thrown instanceof CustomError) return thrown.message;
    throw thrown;
  }
  return '';
};

/** The digit that makes a number of 15 digits one that Luhn takes. */
function lastDigit(number: string): number {
  const sum = [...number].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

describe('a format', () => {
  it.each([
    ['acme_<32 base62>', /^acme_[0-9A-Za-z]{32}$/],
    ['<8-12 hex>-key', /^[0-9a-f]{8,12}-key$/],
    ['(live|test)_<uuid>', /^(?:live|test)_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/],
    ['v1[.<4 digits>]:<6 HEX>', /^v1(?:\.\d{4})?:[0-9A-F]{6}$/],
  ])('%s makes what it says', (format, pattern) => {
    const shape = tokenOf(parseFormat(format));
    const rng = seededRng(format);
    for (let turn = 0; turn < 40; turn++) expect(shape.sample(rng)).toMatch(pattern);
  });

  it.each(['acme_<32 base63>', '<9-3 hex>', '<hex>', 'a(b', '', 'x<0 hex>', 'y<99999 hex>', 'a]b'])(
    'refuses %s in a sentence',
    (format) => {
      expect(refusal({ format })).toMatch(/^Detector acme\.token: [^]*\.$/);
    },
  );
});

describe('a custom detector', () => {
  it('is proved by its examples and by samples of its format', () => {
    expect(proof({})).toEqual([
      ['finds something in found[0]', true],
      ['finds nothing in clean[0]', true],
      ['finds nothing in clean[1]', true],
      [expect.stringContaining('made-up samples'), true],
    ]);
  });

  it('shows an example that does not hold', () => {
    expect(proof({ found: ['nothing here'], clean: ['acme_test_<24 base36>'] })).toMatchObject([
      ['finds something in found[0]', false],
      ['finds nothing in clean[0]', false],
      [expect.anything(), true],
    ]);
  });

  it('may be a pattern with literals, whose first group is the secret', () => {
    const detector = customDetector(
      spec({ format: null, pattern: 'acme-key:\\s*([0-9a-f]{20})\\b', literals: ['acme-key'] }),
      ENGINE,
    );
    const secret = seededRng('pattern').text('0123456789abcdef', 20);
    const bytes = Buffer.from(`x acme-key: ${secret} y`);
    const [found] = createMatcher(detectorSet([detector]), { engine: ENGINE }).match(
      plainView({ id: contentId(bytes), bytes, origins: [] }),
    );
    expect(bytes.subarray(found?.span.start, found?.span.end).toString()).toBe(secret);
  });

  it('may be a pattern that only counts near a word', () => {
    const near = { format: null, pattern: '[0-9a-f]{20}', near: ['acmecorp'], nearBefore: 30 };
    const found = ['ACMECORP_KEY=<20 hex>', 'const acmecorp = "<20 hex>"'];
    const clean = ['OTHER_KEY=<20 hex>', `acmecorp ${'x '.repeat(40)}<20 hex>`];
    expect(proof({ ...near, found, clean }).every(([, held]) => held)).toBe(true);
  });

  it('takes checks, entropy, further halves and allowed values', () => {
    const number = seededRng('card').text('0123456789', 15);
    const right = lastDigit(number);
    const card = { format: null, pattern: 'card=([0-9]{16})', literals: ['card='], checks: ['luhn'] };
    expect(proof({ ...card, found: [`card=${number}${right}`], clean: [`card=${number}${(right + 1) % 10}`] })).toEqual(
      [
        ['finds something in found[0]', true],
        ['finds nothing in clean[0]', true],
      ],
    );
    const dull = { entropy: 3, found: SPEC.found, clean: [`acme_live_${'ab'.repeat(12)}`] };
    expect(proof(dull).every(([, held]) => held)).toBe(true);
    const halves = [{ name: 'acme_id', format: 'AID<8 digits>', within: 60, required: true }];
    const both = ['AID<8 digits> acme_live_<24 base36>'];
    expect(proof({ parts: halves, found: both, clean: ['acme_live_<24 base36>'] }).every(([, held]) => held)).toBe(
      true,
    );
    const allowed = { allowValues: ['acme_test_.*'], clean: ['acme_test_<24 base36>'] };
    expect(proof({ ...allowed, format: 'acme_(live|test)_<24 base36>' }).slice(0, 2)).toEqual([
      ['finds something in found[0]', true],
      ['finds nothing in clean[0]', true],
    ]);
    expect(
      proof({ allowWords: ['LIVE'], found: ['acme_test_<24 base36>'], clean: ['acme_live_<24 base36>'] }),
    ).toMatchObject([
      [expect.anything(), true],
      [expect.anything(), true],
      [expect.anything(), false],
    ]);
  });

  it.each([
    [{ found: [] }, 'needs examples'],
    [{ clean: [] }, 'needs examples'],
    [{ format: null }, 'either `format` or `pattern`'],
    [{ pattern: 'x' }, 'either `format` or `pattern`'],
    [{ format: '<32 hex>' }, 'would match everywhere'],
    [{ format: 'abc<32 hex>' }, 'too short to search for'],
    [{ format: '<32 hex>', near: ['abc'] }, 'too short to search for'],
    [{ format: null, pattern: '[0-9a-f]{20}' }, 'needs `literals`'],
    [{ format: null, pattern: '[a-z]*', literals: ['acme'] }, 'fits the empty text'],
    [{ format: null, pattern: '(?<=x)y', literals: ['acme'] }, 'does not compile'],
    [{ format: null, pattern: '(a)\\1', literals: ['acme'] }, 'does not compile'],
    [{ checks: ['magic'] }, `there are ${CHECK_NAMES.join(', ')}`],
    [{ allowValues: ['('] }, 'allow_values'],
  ] as const)('%j is refused', (more, because) => {
    expect(refusal(more)).toContain(because);
  });

  it('finds the same with either engine', () => {
    const re2js = loadRe2js();
    expect(re2js).not.toBeNull();
    if (re2js === null) return;
    const of = spec({
      format: null,
      pattern: 'acme-(?:key|token)=([0-9a-f]{20})',
      literals: ['acme-'],
      found: ['acme-key=<20 hex>'],
      clean: ['acme-kex=<20 hex>'],
    });
    for (const engine of [ENGINE, re2js])
      expect(proveCustom(of, customDetector(of, engine), engine).steps.every(({ held }) => held)).toBe(true);
  });

  it.each([
    ['crc32-base62', 'acme-'],
    ['base58check', 'acme:'],
  ])('%s tells right from wrong', (name, literal) => {
    const right =
      name === 'base58check'
        ? toBase58Check(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9]))
        : tokenOf(parseFormat('<9 base62>')).sample(seededRng(1));
    const of = spec({ format: null, pattern: `${literal}([0-9A-Za-z]+)`, literals: [literal], checks: [name] });
    const check = customDetector(of, ENGINE).check;
    if (name === 'base58check') expect(check?.(right).verdict).toBe('pass');
    expect(check?.(`${right.slice(0, -1)}${right.endsWith('1') ? '2' : '1'}`).verdict).toBe('fail');
  });
});

describe('custom detectors beside the built-in ones', () => {
  const own = customDetector(SPEC, ENGINE);
  const others = allDetectors().filter(({ id }) => id === 'github.pat' || id === 'generic.assignment');
  const sample = (id: string): string => others.find((one) => one.id === id)?.shape.sample(seededRng(id)) ?? '';
  const text = `a = ${own.shape.sample(seededRng(3))}\nb = ${sample('github.pat')}\npassword = "${sample('generic.assignment')}"\n`;

  it('are matched in one pass, in order, whole and along deltas', () => {
    const bytes = Buffer.from(text);
    const view = plainView({ id: contentId(bytes), bytes, origins: [] });
    const joined = joinMatchers(
      createMatcher(detectorSet(others), { engine: ENGINE }),
      createMatcher(detectorSet([own]), { engine: ENGINE }),
    );
    const whole = createMatcher(detectorSet([...others, own]), { engine: ENGINE });
    const ids = (matcher: typeof whole): readonly string[] => matcher.match(view).map(({ detectorId }) => detectorId);
    expect(ids(joined)).toEqual(ids(whole));
    expect(ids(joined)).toContain('acme.token');
    const ends: number[] = [];
    joined.literals(bytes, (_, end) => ends.push(end));
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    const detection = createDetection({ detectors: detectorSet(others), custom: detectorSet([own]), engine: ENGINE });
    const plain = detection({ id: contentId(bytes), bytes, origins: [] }, () => {});
    const delta = detection
      .alongDeltas()
      .enter({ index: 0, depth: 0, bytes, size: bytes.length, parent: null, copies: new Int32Array() }, () => {});
    expect(delta.map(({ at }) => at)).toEqual(plain.map(({ at }) => at));
    expect(plain.length).toBeGreaterThanOrEqual(2);
  });
});
