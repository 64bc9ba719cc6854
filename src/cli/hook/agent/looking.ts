import type { Settings } from '../../../config/index.js';
import { findRepositorySync, type Repository } from '../../../git/index.js';
import type { Result } from '../../../model/index.js';
import { confirmOwn, isOwnFinding, type OwnSecrets } from '../../../own/index.js';
import { givenSource, type GivenFile, type GivenText } from '../../../source/index.js';
import { ownFor } from '../../own-for.js';
import type { Terminal } from '../../terminal.js';
import { look } from '../look.js';
import { settingsFor } from '../settings.js';

const MAX_FILE_BYTES = 20e6;

export type Given = { readonly texts: readonly GivenText[]; readonly files: readonly GivenFile[] };

/** How to look at texts and files at a place: with its settings, its allow file and its own secrets. */
export type Looking = {
  readonly settings: Settings | null;
  readonly repo: Repository | null;
  readonly root: string;
  readonly own: OwnSecrets | null;
};

export async function lookingFrom(cwd: string, terminal: Terminal): Promise<Looking> {
  const repo = findRepositorySync(cwd, { env: terminal.env, hook: true });
  const root = repo?.workTree ?? repo?.commonDir ?? cwd;
  const settings = await settingsFor(root, terminal);
  const found = await ownFor({ settings, root, repo, terminal, by: 'guard' });
  return { settings, repo, root, own: found?.own ?? null };
}

export async function lookAt(given: Given, { settings, repo, root, own }: Looking): Promise<Result> {
  const lookFor = (sought: OwnSecrets | null): Promise<Result> =>
    look({
      sources: [givenSource({ ...given, maxBytes: settings?.maxFileSize ?? MAX_FILE_BYTES })],
      settings,
      root,
      own: sought,
    });
  const result = await lookFor(own);
  if (own === null || repo === null || !result.findings.some(isOwnFinding)) return result;
  // Whether git ignores the files that the values stand in is asked only where it matters.
  const sure = await confirmOwn(own, repo);
  return sure.size === own.size ? result : lookFor(sure);
}
