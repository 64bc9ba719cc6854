import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findRepositorySync, type Environment, type Repository } from '../../src/git/index.js';

/** What git and the code under test get: nothing of the machine's own configuration. */
export const TEST_ENV: Environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

const PEOPLE = {
  GIT_AUTHOR_NAME: 'Ann Other',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Com Mitter',
  GIT_COMMITTER_EMAIL: 'com@example.org',
};

/** A real repository in a folder of its own. */
export class TestRepository {
  readonly root: string;
  #clock = 1_700_000_000;

  constructor(root: string, init: readonly string[] | null = []) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    if (init !== null) this.git('init', '-q', '-b', 'main', ...init);
  }

  git(...args: readonly string[]): string {
    return this.gitWith({}, ...args);
  }

  gitWith(extra: { readonly input?: string; readonly env?: Environment }, ...args: readonly string[]): string {
    const date = `${this.#clock++} +0200`;
    const env = { ...TEST_ENV, ...PEOPLE, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...extra.env };
    const settings = ['-c', 'core.autocrlf=false', '-c', 'gc.auto=0', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', [...settings, ...args], {
      cwd: this.root,
      env,
      input: extra.input ?? '',
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 << 20,
    });
  }

  /** For commands that may well fail. */
  tryGit(...args: readonly string[]): boolean {
    try {
      this.git(...args);
      return true;
    } catch {
      return false;
    }
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  commit(files: Readonly<Record<string, string>>, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.head();
  }

  head(): string {
    return this.git('rev-parse', 'HEAD').trim();
  }

  lines(...args: readonly string[]): readonly string[] {
    return this.git(...args)
      .split('\n')
      .filter((line) => line !== '');
  }

  /** As the code under test sees it. */
  open(env: Environment = TEST_ENV, hook = false): Repository {
    const repo = findRepositorySync(this.root, { env, hook });
    if (repo === null) throw new Error('no repository was found');
    return repo;
  }
}

/** Folders of one test file, removed by `clean`. */
export class TestFolders {
  readonly #made: string[] = [];

  folder(): string {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'tightlip-git-')));
    this.#made.push(path);
    return path;
  }

  repository(init: readonly string[] = []): TestRepository {
    return new TestRepository(join(this.folder(), 'repo'), init);
  }

  clean(): void {
    for (const path of this.#made.splice(0)) rmSync(path, { recursive: true, force: true });
  }
}
