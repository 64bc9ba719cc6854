import {
  crc32Base62,
  fail,
  base58Check,
  jwtCheck,
  notHash,
  pass,
  uuidCheck,
  unknown,
  type CheckResult,
} from '../detector/index.js';

export type Check = (secret: string) => CheckResult;

function luhn(secret: string): CheckResult {
  const digits = secret.replace(/[ -]/g, '');
  if (!/^\d{2,}$/.test(digits)) return fail('it is no number');
  let sum = 0;
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 ? pass('its Luhn digit is right') : fail('its Luhn digit is wrong');
}

function crc32(secret: string): CheckResult {
  const part = crc32Base62();
  const right = part.kind === 'checksum' && secret.endsWith(part.compute(secret.slice(0, -part.length)));
  return right ? pass('its check characters are right') : fail('its check characters are wrong');
}

function base64Json(secret: string): CheckResult {
  try {
    const value: unknown = JSON.parse(Buffer.from(secret, 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null ? pass('it is JSON in base64') : fail('it holds no JSON object');
  } catch {
    return fail('it holds no JSON');
  }
}

/** Payloads in use have at most 82 bytes. */
const BASE58_LENGTHS = Array.from({ length: 80 }, (_, index) => index + 3);

const base58 = base58Check(...BASE58_LENGTHS);

const mixed = (secret: string): CheckResult =>
  /[A-Za-z]/.test(secret) && /\d/.test(secret)
    ? unknown('it has letters and digits')
    : fail('it has no letters, or no digits');

const CHECKS = {
  luhn,
  'crc32-base62': crc32,
  jwt: jwtCheck,
  'base64-json': base64Json,
  base58check: base58,
  uuid: uuidCheck,
  'not-hash': notHash,
  mixed,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as readonly CheckName[];
export const isCheckName = (name: string): name is CheckName => Object.hasOwn(CHECKS, name);
export const checkNamed = (name: CheckName): Check => CHECKS[name];

/** Bits a character, after Shannon. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

export const entropyCheck =
  (least: number): Check =>
  (secret) =>
    entropyOf(secret) < least
      ? fail(`its entropy is below ${least} bits a character`)
      : unknown('its entropy is enough');

/** The first that fails decides; else one that passes; else nothing is known. */
export const allOf =
  (checks: readonly Check[]): Check =>
  (secret) => {
    const results = checks.map((check) => check(secret));
    return (
      results.find(({ verdict }) => verdict === 'fail') ??
      results.find(({ verdict }) => verdict === 'pass') ??
      unknown('nothing speaks against it')
    );
  };
