import { pass, unknown } from './check.js';
import type { CheckResult } from './define.js';

/** Accounts whose access keys are known to be canaries: those of canarytokens.org, and of others that work alike. */
const CANARY_ACCOUNTS: ReadonlySet<string> = new Set(
  (
    '052310077262 171436882533 266735846894 528757803018 534261010715 538784191382 595918472158 717712589309 ' +
    '729780141977 730335385048 819147034852 893192397702 992382622183 044858866125 251535659677 344043088457 ' +
    '351906852752 390477818340 426127672474 427150556519 439872796651 445142720921 465867158099 637958123769 ' +
    '693412236332 732624840810 735421457923 959235150393 982842642351'
  ).split(' '),
);

/** Hosts that tell the owner of a canary who asked for them. */
const CANARY_HOSTS = /(?:^|[^a-z0-9-])(?:canarytokens\.(?:com|org|net)|canary\.tools)(?![a-z0-9-]|\.[a-z0-9])/i;
const KEY_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The account that an AWS access key id names, in 12 digits; null where its bits are no account. */
export function awsAccountOf(keyId: string): string | null {
  let bits = 0n;
  for (const char of keyId.slice(4, 14)) bits = bits * 32n + BigInt(Math.max(0, BASE32.indexOf(char)));
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account > 0n && account <= 999_999_999_999n ? account.toString().padStart(12, '0') : null;
}

/** Ids issued before 2019 have this bit unset, and name no account. */
const namesAccount = (keyId: string): boolean => BASE32.indexOf(keyId[4] ?? '') >= 16;

/** A check for AWS access key ids: the account is told, and an account of canaries is told as one. */
export function awsKeyIdCheck(keyId: string): CheckResult {
  const account = awsAccountOf(keyId);
  if (account !== null && CANARY_ACCOUNTS.has(account))
    return { ...pass(`a canary: account ${account} reports whoever uses its keys`), canary: true };
  return account !== null && namesAccount(keyId)
    ? pass(`it belongs to account ${account}`)
    : unknown('it tells no account');
}

/**
 * True for a text that holds a known canary: an AWS key id of a canary account, or a host of a canary service. The verification
 * asks this of the secret, its parts, its recipe's URL and the line in which it stands, and sends nothing where it is true.
 */
export const isCanary = (text: string): boolean =>
  CANARY_HOSTS.test(text) ||
  [...text.matchAll(KEY_ID)].some(([keyId]) => CANARY_ACCOUNTS.has(awsAccountOf(keyId) ?? ''));
