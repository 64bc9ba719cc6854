import { fail, unknown } from './check.js';
import type { CheckResult } from './define.js';

/** A check for keys of mixed letters: what is hex throughout is a checksum or the id of a commit. */
export const notHash = (token: string): CheckResult =>
  /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(token)
    ? fail('it is hex throughout, as checksums are')
    : unknown('its letters are not hex alone');
