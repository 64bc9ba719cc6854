import { looksEncrypted } from './filters.js';
import { wholeFormat, type Format } from './formats.js';
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
  const { path, bytes } = file;
  if (bytes.length === 0) return null;
  const was = formatOf({ path, bytes: before }, rules);
  if (
    was === null ||
    formatOf(file, rules) !== null ||
    (looksEncrypted(bytes) && was !== 'sealed-secrets' && was !== 'sops')
  )
    return null;
  if (was === 'sealed-secrets' && plainSecretLine(path, textOf(file)) === null) return null;
  const id = was === 'openssl' ? 'transcrypt' : was;
  return verdict(id, 'it was encrypted in the commit before, and is not any more', MEND[was](quoted(path)));
}

/** Whether it is worth reading what a file was in the commit before: program text and prose are never encrypted by themselves. */
export const mayHaveBeenEncrypted = (path: string): boolean =>
  !/\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|swift|c|h|cc|cpp|hpp|cs|php|pl|scala|clj|ex|exs|erl|hs|lua|dart|css|scss|less|html?|md|mdx|rst|adoc|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|lock|snap|map|sum|mod)$/i.test(
    path,
  ) &&
  !/(?:^|\/)(?:package(?:-lock)?\.json|tsconfig[^/]*\.json|pnpm-lock\.yaml|Makefile|Dockerfile|LICENSE|README|CHANGELOG)$/.test(
    path,
  );
