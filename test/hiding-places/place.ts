import type { Place, PlaceKind } from '../../src/model/index.js';
import type { Samples } from '../e2e/samples.js';
import type { TestFolders, TestRepository } from '../git/test-repository.js';

/** One place where a secret can hide: how it gets there, and how a scan that nothing was told shows it. */
export type HidingPlace = {
  /** Of `ROWS`. */
  readonly row: number;
  readonly title: string;
  readonly plant: (at: Ground, secret: string) => void;
  readonly shown: Shown;
  /** Flags of the scan, where it must be asked for. */
  readonly flags?: readonly string[];
};

/** In a path, `{id}` is the id of an object, and `…` what a report leaves out or no one knows beforehand. `commit` is true where the commit is known that brought the secret. */
export type Shown = {
  readonly kind: PlaceKind;
  readonly path: string;
  readonly what?: string;
  readonly via?: readonly string[];
  readonly commit?: true;
};

/** Content that cannot be looked at, and the gap that says so. */
export type AbsentPlace = {
  readonly row: number;
  readonly title: string;
  /** A part of the gap's reason. */
  readonly because: string;
};

/** Places that are planted in one repository and found by one scan (and one more for each choice of flags). */
export type Theme = {
  readonly name: string;
  readonly init?: readonly string[];
  /** Before the first secret. Default: one commit. */
  readonly prepare?: (at: Ground) => void;
  readonly places: readonly HidingPlace[];
  readonly absent?: readonly AbsentPlace[];
  /** After the last secret. */
  readonly finish?: (at: Ground) => void;
  /** What is scanned; default the repository. */
  readonly target?: (at: Ground) => string;
};

/** A repository to hide things in. */
export class Ground {
  readonly repo: TestRepository;
  readonly folders: TestFolders;

  constructor(folders: TestFolders, init: readonly string[] = []) {
    this.folders = folders;
    this.repo = folders.repository(init);
  }

  /** Another repository, outside of this one. */
  other(init: readonly string[] = []): TestRepository {
    return this.folders.repository(init);
  }

  /** Puts files into one commit, and takes what they hold away with the next. */
  passing(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) this.repo.write(path, content);
    this.repo.commit({});
    this.repo.commit(Object.fromEntries(Object.keys(files).map((path) => [path, 'clean\n'])));
  }

  blob(content: string): string {
    return this.object('blob', content);
  }

  /** Writes an object as it is given, whatever git thinks of it. */
  object(type: 'blob' | 'commit' | 'tag', content: string): string {
    return this.repo.gitWith({ input: content }, 'hash-object', '-w', '-t', type, '--literally', '--stdin').trim();
  }

  tree(...entries: readonly string[]): string {
    return this.repo.gitWith({ input: entries.map((entry) => `${entry}\n`).join('') }, 'mktree').trim();
  }

  /** A commit without a branch. */
  looseCommit(message: string, tree = 'HEAD^{tree}'): string {
    return this.repo.git('commit-tree', '-m', message, tree).trim();
  }

  /** The headers of a commit or tag that is made by hand. */
  person(role: string): string {
    return `${role} Ann Other <ann@example.org> 1700000000 +0200\n`;
  }

  tip(): string {
    return this.repo.git('rev-parse', 'HEAD').trim();
  }
}

/** A place that was planted, with what was put there. */
export type Planted = { readonly place: HidingPlace; readonly secret: string };

/** Makes the repository of a theme. `seed` is that of its first secret. */
export function plantTheme(theme: Theme, folders: TestFolders, { samples, seed }: { samples: Samples; seed: number }) {
  const at = new Ground(folders, theme.init);
  if (theme.prepare === undefined) at.repo.commit({ 'README.md': 'a project\n' });
  else theme.prepare(at);
  const planted = theme.places.map((place, index): Planted => {
    const secret = samples.token(seed + index);
    place.plant(at, secret);
    return { place, secret };
  });
  theme.finish?.(at);
  return { planted, target: theme.target?.(at) ?? at.repo.root };
}

const ID = '[0-9a-f]{40}(?:[0-9a-f]{24})?';

function matches(text: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll('{id}', ID)
    .replaceAll('…', '.*');
  return new RegExp(`^${source}$`).test(text);
}

/** Whether a place of a finding is the one that is meant. */
export const isShown = (place: Place, { kind, path, what, via = [], commit }: Shown): boolean =>
  place.kind === kind &&
  matches(place.path, path) &&
  (what === undefined || place.what === what) &&
  place.via.length === via.length &&
  via.every((step, index) => matches(place.via[index] ?? '', step)) &&
  (commit === undefined || place.commit !== null);
