import { contentId, gap, printable } from '../model/index.js';
import { readFile } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';

export type MessageOptions = {
  /** The file that git wrote the message to, absolute. */
  readonly file: string;
  /** What the reports call it. */
  readonly name: string;
  readonly maxBytes?: number;
};

/**
 * A commit message before there is a commit. Comment lines count: whether git takes them out depends on how the commit is made.
 * What stands below the scissors line (the diff of `git commit --verbose`) never gets into a commit.
 */
export function messageSource(options: MessageOptions): Source {
  return {
    scopes: ['staged'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: null }),
  };
}

async function* units({ file, name, maxBytes = MAX_UNIT_BYTES }: MessageOptions): AsyncGenerator<SourceBatch> {
  const read = readFile(file, maxBytes);
  if (read.kind !== 'bytes') {
    const because = read.kind === 'folder' ? 'it is a folder' : read.because;
    yield { units: [], gaps: [gap('source', printable(file), `the message was not read: ${because}`)] };
    return;
  }
  const bytes = read.bytes.subarray(0, scissorsIn(read.bytes));
  yield {
    units: [{ id: contentId(bytes), bytes, origins: [{ kind: 'metadata', what: 'commit-message', ref: name }] }],
    gaps: [],
  };
}

const SCISSORS = /^\S+ -{24} >8 -{24}$/m;

/** The place of the line below which git cuts, or the end. */
const scissorsIn = (bytes: Buffer): number => {
  const at = bytes.toString('latin1').search(SCISSORS);
  return at < 0 ? bytes.length : at;
};
