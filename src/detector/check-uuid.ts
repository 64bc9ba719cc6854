import { dayOf, isPlausibleTime } from './check-day.js';
import { fail, pass, unknown } from './check.js';
import type { CheckResult } from './define.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** 100-nanosecond steps between 1582-10-15, where the clock of UUIDs starts, and 1970. */
const GREGORIAN = 0x01b21dd213814000n;

/** UUIDs that standards fix, by their ends: Bluetooth, COM, the name spaces and the samples of RFC 4122 and its readers. */
const FIXED = [
  '-0000-1000-8000-00805f9b34fb',
  '-0000-0000-c000-000000000046',
  '-9dad-11d1-80b4-00c04fd430c8',
  '-e29b-41d4-a716-446655440000',
  '-e89b-12d3-a456-426614174000',
  '-e89b-12d3-a456-426655440000',
];

/** True where each group repeats one digit: the nil UUID, 11111111-2222-… and others that nobody drew. */
const isDrawnByHand = (uuid: string): boolean => uuid.split('-').every((group) => /^(.)\1*$/.test(group));

const isFixed = (uuid: string): boolean => FIXED.some((end) => uuid.endsWith(end)) || isDrawnByHand(uuid);

function clockOf(uuid: string): number {
  const [low = '', middle = '', high = ''] = uuid.split('-');
  const ticks = BigInt(`0x${high.slice(1)}${middle}${low}`);
  return Number((ticks - GREGORIAN) / 10_000_000n);
}

/** What version and variant say; a UUID that a standard fixes, or that repeats one digit, is no secret. */
export function uuidCheck(token: string): CheckResult {
  const found = token.toLowerCase().match(UUID) ?? [];
  if (found.length === 0) return unknown('it holds no UUID');
  if (found.some(isFixed)) return fail('it is a UUID that everybody knows');
  const [first = ''] = found;
  const version = first[14] ?? '';
  if (!/[89ab]/.test(first[19] ?? '')) return unknown('a UUID of no known variant');
  if (version === '1' && isPlausibleTime(clockOf(first)))
    return unknown(`a UUID that a clock made on ${dayOf(clockOf(first))}`);
  return unknown(`a UUID of version ${version}`);
}

/** The same for tokens that a vendor is known to draw at random: version 4 speaks for one, another decides nothing. */
export function randomUuidCheck(token: string): CheckResult {
  const result = uuidCheck(token);
  return result.because === 'a UUID of version 4' ? pass('the UUID in it is a random one (version 4)') : result;
}
