import type { BlobAttribution } from '../../src/git/index.js';

/** An attribution with the names of its refs written out, to be compared. */
export const plain = (found: BlobAttribution | undefined) =>
  found === undefined ? undefined : { ...found, refs: found.refs.names() };

export const plainAll = <Key>(all: ReadonlyMap<Key, BlobAttribution>) =>
  new Map([...all].map(([key, found]) => [key, plain(found)]));
