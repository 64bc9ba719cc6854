// https://pypi.org/help/#apitoken
import {
  base64url,
  defineDetector,
  made,
  pass,
  token,
  unknown,
  type CheckResult,
  type Part,
  type Rng,
} from '../../src/detector/index.js';

const source = 'https://pypi.org/help/#apitoken';
const SIGNATURE = Buffer.from([0x00, 0x00, 0x06, 0x20]);

/** A token is a version 2 macaroon: its last field is a signature of 32 bytes. */
function macaroonCheck(text: string): CheckResult {
  const bytes = Buffer.from(text.slice('pypi-'.length), 'base64url');
  const field = bytes.subarray(-32 - SIGNATURE.length, -32);
  return field.equals(SIGNATURE)
    ? pass('a macaroon with its signature')
    : unknown('its signature is not where a macaroon has it');
}

/** The macaroon of a sample, without the `literal` that it begins with. */
const body = (location: string, literal: string): Part =>
  made(base64url(85, 1000), (rng: Rng) => {
    const bytes = (count: number): number[] => Array.from({ length: count }, () => rng.int(256));
    const caveat = Buffer.from(`[[0,["${rng.text('abcdefghijklmnop', 8)}"]]]`);
    const id = Buffer.from(`${rng.text('0123456789abcdef', 8)}-${rng.text('0123456789abcdef', 27)}`);
    return Buffer.from([
      2,
      1,
      location.length,
      ...Buffer.from(location),
      2,
      id.length,
      ...id,
      0,
      2,
      caveat.length,
      ...caveat,
      ...SIGNATURE,
      ...bytes(32),
    ])
      .toString('base64url')
      .slice(literal.length);
  });

const upload = token`pypi-AgEIcHlwaS5vcmc${body('pypi.org', 'AgEIcHlwaS5vcmc')}`;
const test = token`pypi-AgENdGVzdC5weXBpLm9yZ${body('test.pypi.org', 'AgENdGVzdC5weXBpLm9yZ')}`;
const revoke = 'Account settings → API tokens → Remove; at once.';

export default [
  defineDetector({
    id: 'pypi.api-token',
    title: 'PyPI API token',
    provider: 'PyPI',
    severity: 'critical',
    shape: upload,
    check: macaroonCheck,
    random: false,
    decoys: (rng) => [upload.sample(rng).slice(0, 70), upload.sample(rng).replace('pypi-', 'pypi_')],
    docs: { about: 'Publishes new versions of a project, or of all projects of its owner.', revoke, source },
  }),
  defineDetector({
    id: 'pypi.test-token',
    title: 'TestPyPI API token',
    provider: 'PyPI',
    severity: 'low',
    shape: test,
    check: macaroonCheck,
    random: false,
    decoys: (rng) => [test.sample(rng).slice(0, 70)],
    docs: { about: 'Publishes to the test index only.', revoke, source: 'https://test.pypi.org/help/#apitoken' },
  }),
];
