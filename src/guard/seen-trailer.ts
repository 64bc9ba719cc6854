import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit, type Repository } from '../git/index.js';
import { hmacSha256 } from '../model/index.js';

/** The name of the line in a commit message which says that the hook has seen the tree of the commit. */
export const SEEN_TRAILER = 'Tightlip-Seen';

/** Everybody has it who has tightlip; a `salt` in the configuration, who has the repository. */
const BUILT_IN_KEY = 'tightlip: the hook has seen this tree';
const MAC_BYTES = 16;

/** What stands in the line, for the tree with this id. */
export const seenMac = (tree: string, salt: string | null): string =>
  hmacSha256(salt ?? BUILT_IN_KEY, ['seen\0', tree])
    .subarray(0, MAC_BYTES)
    .toString('hex');

/** Where the hook before the commit leaves it for the hook of the message, which may be the shell alone. */
const macPath = (repo: Repository): string => join(repo.gitDir, 'tightlip-trailer');

/** Called when the index was looked at and passes. What cannot be written leaves the commit without that line. */
export async function leaveTrailer(repo: Repository, salt: string | null): Promise<void> {
  const tree = (await runGit(repo, ['write-tree'])).toString('latin1').trim();
  writeFileSync(macPath(repo), `${seenMac(tree, salt)}\n`);
}

/** Puts the line into the message in `file`, in place of an older one. The stub does the same where it starts no program. */
export async function addTrailer(repo: Repository, file: string): Promise<void> {
  const path = macPath(repo);
  if (!existsSync(path)) return;
  const mac = readFileSync(path, 'latin1').trim();
  // An empty message is how a person calls a commit off.
  const message = readFileSync(file, 'latin1').split(/^. -{24} >8 -{24}$/m)[0] ?? '';
  const stripped = await runGit(repo, ['stripspace', '--strip-comments'], { input: [Buffer.from(message, 'latin1')] });
  if (stripped.length === 0) return;
  const trailer = `${SEEN_TRAILER}: ${mac}`;
  await runGit(repo, [
    'interpret-trailers',
    '--in-place',
    '--no-divider',
    '--if-exists',
    'replace',
    '--trailer',
    trailer,
    file,
  ]);
  rmSync(path, { force: true });
}

export type SeenCheck = { readonly looked: number; readonly without: readonly string[] };

/** Which commits of a range carry no line that fits their tree. Merges need none: what they bring was committed before. */
export async function commitsWithoutTrailer(
  repo: Repository,
  revisions: readonly string[],
  salt: string | null,
): Promise<SeenCheck> {
  const format = `%H %T %(trailers:key=${SEEN_TRAILER},valueonly,separator=%x2C)`;
  const out = await runGit(repo, ['log', '--no-merges', '--no-color', `--format=tformat:${format}`, '--stdin'], {
    input: revisions.map((revision) => `${revision}\n`),
  });
  const commits = out
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', tree = '', macs = ''] = line.split(' ');
      return { id, seen: macs.split(',').includes(seenMac(tree, salt)) };
    });
  return { looked: commits.length, without: commits.flatMap(({ id, seen }) => (seen ? [] : [id])) };
}
