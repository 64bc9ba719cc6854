import { blobId, type Repository } from '../git/index.js';
import { gap, printable, type Gap, type MetadataKind, type Unit } from '../model/index.js';
import { gitFolderFiles } from './git-folder-files.js';
import { pathFilter, type PathChoice } from './path-filter.js';
import { readFile } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';
import { UnitBatcher } from './unit-batcher.js';

export type GitFolderOptions = PathChoice & { readonly repo: Repository; readonly maxBytes?: number };

/**
 * The files that git keeps beside objects and refs: configuration (of submodules, too) with its URLs, hooks, reflogs, what a
 * fetch, merge or rebase left behind, and whatever else somebody put there. All working trees of a repository share them.
 */
export function gitFolderSource(options: GitFolderOptions): Source {
  return {
    scopes: ['history'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo.head }),
  };
}

async function* units(options: GitFolderOptions): AsyncGenerator<SourceBatch> {
  const { repo, maxBytes = MAX_UNIT_BYTES } = options;
  const wanted = pathFilter(options);
  const batcher = new UnitBatcher();
  const prefix = gitFolderName(repo);
  const tell = (found: Gap): void => batcher.addGap({ ...found, where: prefix + found.where });
  for (const file of gitFolderFiles(repo.commonDir, tell)) {
    const path = prefix + file.path;
    if (!wanted(path)) continue;
    const read = readFile(file.full, maxBytes);
    if (read.kind === 'bytes') batcher.addUnit(unitOf(read.bytes, path, repo));
    if (read.kind === 'failed') batcher.addGap(gap('source', printable(path), read.because));
    if (batcher.full) yield batcher.take();
  }
  if (!batcher.empty) yield batcher.take();
}

/** How paths in a git folder begin: as seen from the top of the working tree, whose own `.git` may be a file that names a folder. */
export const gitFolderName = ({ workTree }: Repository): string => (workTree === null ? '' : '.git/');

function unitOf(bytes: Buffer, path: string, { objectFormat }: Repository): Unit {
  const content = NAMES_OBJECTS.test(path) ? withoutIds(bytes) : GUARD_RECORDS.test(path) ? withoutMarks(bytes) : bytes;
  return {
    id: blobId(bytes, objectFormat),
    bytes: content,
    origins: [{ kind: 'metadata', what: kindOf(path), ref: path }],
  };
}

/** Files of which each line begins with one id or two. */
const NAMES_OBJECTS = /(?:^|\/)(?:logs\/|FETCH_HEAD$)/;
const IDS = /^[0-9a-f]{40}(?:[0-9a-f]{24})?(?=[ \t])(?: [0-9a-f]{40}(?:[0-9a-f]{24})?(?= ))?/gm;

/** Ids of objects look like keys of forty digits. They become zeros, so that all else stays in its place. */
const withoutIds = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replace(IDS, zeros), 'latin1');

const zeros = (digits: string): string => digits.replace(/[0-9a-f]/g, '0');

/** What the guard notes, a record on a line. */
const GUARD_RECORDS = /(?:^|\/)tightlip\/(?:journal\.(?:log|head)|looks(?:\.1)?\.log)$/;
const MARK = /^[0-9a-f]{32,64}$/;
const TOLD = /^(?:block|warn|observe)$/;

/** The same for its records, by field: the commit and the chain of the journal, fingerprints of findings, commits and marks of looks. */
const withoutMarks = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .split('\n')
      .map((line) => recordWithoutMarks(line.split('\t')))
      .join('\n'),
    'latin1',
  );

function recordWithoutMarks(fields: readonly string[]): string {
  const [first = ''] = fields;
  if (fields.length === 1) return /^\d{1,15} [0-9a-f]{40,64}$/.test(first) ? zeros(first) : first;
  const marks = fields.length === 8 ? [5, 7] : fields.length === 5 ? [2, 3] : [];
  const told = fields.length === 8 && TOLD.test(fields[1] ?? '');
  return fields
    .map((field, nth) => {
      if (told && nth === 6) return field.replace(/[0-9a-f]{32}(?=:)/g, zeros);
      return marks.includes(nth) && MARK.test(field) ? zeros(field) : field;
    })
    .join('\t');
}

const CONFIGURATION = /(?:^|\/)config(?:\.worktree)?$/;

const kindOf = (path: string): MetadataKind => (CONFIGURATION.test(path) ? 'git-config' : 'git-file');
