import { contentId, type ContentId, type Unit } from '../model/index.js';

/** Hands out each name of a file or folder once, as a unit of its own: what stands in one says nothing about the next. */
export class PathNames {
  readonly #names = new Set<string>();
  readonly #folders = new Set<string>();

  /** Units for the names of a path that were not met before. `path` has `/` between them. */
  newIn(path: string): readonly Unit[] {
    const units: Unit[] = [];
    let end = path.length;
    while (end > 0) {
      const start = path.lastIndexOf('/', end - 1) + 1;
      const name = path.slice(start, end);
      if (name !== '' && !this.#names.has(name)) {
        this.#names.add(name);
        units.push(this.#unit(name, path.slice(0, end)));
      }
      end = start - 1;
      // Most files lie in a folder whose names are known already.
      const folder = path.slice(0, Math.max(0, end));
      if (this.#folders.has(folder)) break;
      this.#folders.add(folder);
    }
    return units;
  }

  #unit(name: string, path: string): Unit {
    const bytes = Buffer.from(name);
    let id: ContentId | undefined;
    return {
      get id() {
        return (id ??= contentId(bytes));
      },
      bytes,
      origins: [{ kind: 'metadata', what: 'path', ref: path }],
    };
  }
}
