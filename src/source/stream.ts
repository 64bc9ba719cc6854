import { contentId, gap, printable } from '../model/index.js';
import { tooLarge } from './read-file.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';

export type StreamOptions = {
  readonly readable: AsyncIterable<Uint8Array>;
  /** What to call it. */ readonly path: string;
  readonly maxBytes?: number;
};

/** One unit from a stream, such as standard input. */
export function streamSource(options: StreamOptions): Source {
  return {
    scopes: ['stdin'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: null }),
  };
}

async function* units({ readable, path, maxBytes = MAX_UNIT_BYTES }: StreamOptions): AsyncGenerator<SourceBatch> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readable) {
    size += chunk.length;
    if (size > maxBytes) {
      yield { units: [], gaps: [gap('source', printable(path), tooLarge(size, maxBytes))] };
      return;
    }
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks, size);
  yield { units: [{ id: contentId(bytes), bytes, origins: [{ kind: 'stream', path }] }], gaps: [] };
}
