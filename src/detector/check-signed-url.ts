import { dayOf } from './check-day.js';
import { pass, unknown } from './check.js';
import type { CheckResult } from './define.js';

const DATE = /[?&]X-(?:Amz|Goog)-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/;
const SECONDS = /[?&]X-(?:Amz|Goog)-Expires=(\d{1,7})(?!\d)/;

/** When a signed URL ends, in Unix seconds: its date and how long it lives. Null where it does not say both. */
export function signedUrlEnd(url: string): number | null {
  const date = DATE.exec(url)?.slice(1).map(Number);
  const seconds = SECONDS.exec(url)?.[1];
  if (date === undefined || seconds === undefined) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = date;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 + Number(seconds);
}

/** A check for URLs signed with AWS's or Google's fourth version of signatures: their end is told. `urlOf` finds it in the token. */
export const signedUrlCheck =
  (urlOf: (token: string) => string = (token) => token) =>
  (token: string): CheckResult => {
    const ends = signedUrlEnd(urlOf(token));
    return ends === null
      ? unknown('it does not say when it ends')
      : { ...pass(`a signed request, valid until ${dayOf(ends)}`), ends };
  };
