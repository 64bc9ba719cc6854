import type { GitObject, Ref } from '../git/index.js';
import { contentId, type ContentId, type Origin, type Unit } from '../model/index.js';

/** An object of the store as a unit. Commits and tags are scanned as they are stored: message, people, headers, signature. */
export function objectUnit({ id, type, bytes }: GitObject, places: readonly Origin[] = []): Unit {
  return { id: id as ContentId, bytes, origins: [...places, ...objectOrigins(id, type)] };
}

/** What is known of an object's place by what it is. */
export function objectOrigins(id: string, type: GitObject['type']): readonly Origin[] {
  switch (type) {
    case 'commit':
      return [{ kind: 'metadata', what: 'commit-message', ref: id }];
    case 'tag':
      return [{ kind: 'metadata', what: 'tag-message', ref: id }];
    case 'blob':
    case 'tree':
      return [];
  }
}

/** All names of refs, one a line. */
export const refNamesUnit = (refs: readonly Ref[]): Unit =>
  textUnit(refs.map(({ name }) => `${name}\n`).join(''), { kind: 'metadata', what: 'ref-name', ref: 'refs' });

/** The name of a file or folder, and places where it stands. */
export const pathUnit = (name: string, ...paths: readonly string[]): Unit =>
  textUnit(name, ...paths.map((path): Origin => ({ kind: 'metadata', what: 'path', ref: path })));

function textUnit(text: string, ...origins: readonly Origin[]): Unit {
  const bytes = Buffer.from(text);
  return { id: contentId(bytes), bytes, origins };
}
