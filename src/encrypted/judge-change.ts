import { isPlainText, wholeFormat, type Format } from './formats.js';
import { quoted, sopsOf, textOf, verdict, type Judged, type Verdict } from './judge.js';
import { kindsIn, plainSecretLine } from './partly.js';
import type { Rules } from './rules.js';

/** How a version of a file was encrypted; null where it was not. */
export function formatOf(file: Judged, rules: Rules): Format | null {
  if (file.bytes.length === 0) return null;
  const whole = wholeFormat(file.bytes);
  if (whole !== null) return whole;
  if (sopsOf(file, rules).state !== 'plain') return 'sops';
  return kindsIn(file.path, textOf(file)).has('SealedSecret') ? 'sealed-secrets' : null;
}

const MEND: Readonly<Record<Format, (path: string) => string>> = {
  'git-crypt': () => 'git-crypt unlock && git-crypt status -f',
  age: (path) => `git restore --staged ${path}`,
  'ansible-vault': (path) => `ansible-vault encrypt ${path}`,
  gpg: (path) => `git restore --staged ${path}`,
  openssl: (path) => `git add --renormalize ${path}`,
  sops: (path) => `sops -e -i ${path}`,
  'sealed-secrets': (path) => `kubeseal -f ${path} -w ${path}`,
};

/** A file that was encrypted in the commit before, and is not any more. */
export function judgeChange(file: Judged, before: Uint8Array, rules: Rules): Verdict | null {
  if (file.bytes.length === 0) return null;
  const was = formatOf({ path: file.path, bytes: before }, rules);
  return was === null ? null : judgeOpened(file, was, rules);
}

/** The same where it is known how it was encrypted. */
export function judgeOpened(file: Judged, was: Format, rules: Rules): Verdict | null {
  const { path, bytes } = file;
  if (bytes.length === 0 || formatOf(file, rules) !== null) return null;
  // Its packets are known by two bytes: other binary files may begin so.
  if (was === 'gpg' && !isPlainText(bytes)) return null;
  if (was === 'sealed-secrets' && plainSecretLine(path, textOf(file)) === null) return null;
  const id = was === 'openssl' ? 'transcrypt' : was;
  return verdict(id, 'it was encrypted in the commit before, and is not any more', MEND[was](quoted(path)));
}
