import { realpathSync } from 'node:fs';
import { contentId, gap, printable, type Gap, type Unit } from '../model/index.js';
import { readFile } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';

export type GivenText = { /** What the reports call it. */ readonly path: string; readonly text: string };

/** `path` is what the reports call it; a symbolic link is followed, as whoever reads the file would. */
export type GivenFile = { readonly path: string; readonly file: string };

export type GivenOptions = {
  readonly texts: readonly GivenText[];
  readonly files: readonly GivenFile[];
  readonly maxBytes?: number;
};

/** Texts that somebody hands in, and single files. A file that is not there, or is none, has nothing to look at. */
export function givenSource(options: GivenOptions): Source {
  return {
    scopes: ['stdin'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: null }),
  };
}

async function* units({ texts, files, maxBytes = MAX_UNIT_BYTES }: GivenOptions): AsyncGenerator<SourceBatch> {
  yield { units: texts.map(({ path, text }) => unitOf(Buffer.from(text), path, 'stream')), gaps: [] };
  for (const given of files) yield batchOf(given, maxBytes);
}

function batchOf({ path, file }: GivenFile, maxBytes: number): SourceBatch {
  const read = readFile(realPath(file), maxBytes);
  switch (read.kind) {
    case 'bytes':
      return { units: [unitOf(read.bytes, path, 'file')], gaps: [] };
    case 'folder':
    case 'nothing':
      return { units: [], gaps: [] };
    case 'failed':
      return { units: [], gaps: [notRead(path, read.because)] };
  }
}

const notRead = (path: string, because: string): Gap => gap('source', printable(path), because);

const unitOf = (bytes: Buffer, path: string, kind: 'file' | 'stream'): Unit => ({
  id: contentId(bytes),
  bytes,
  origins: [{ kind, path }],
});

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
