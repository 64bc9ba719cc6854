// The runs of tightlip that are measured. Each leaves its result in a file, because only a whole result shows that it did the work.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COMMON = ['--no-config', '--no-allow', '--timeout', '0', '--format', 'json'];

/** Makes runs of one build over one repository. `threads`: how many the scan may use; its own choice when undefined. */
export class ScanRuns {
  #folder = mkdtempSync(path.join(tmpdir(), 'tightlip-bench-'));
  /** Where each run, by its name, writes its result. */
  #outputs = new Map();
  #cli;
  #repository;
  #threads;
  /** Whether this build has a cache. */
  canCache;

  constructor(cli, repository, threads) {
    this.#cli = cli;
    this.#repository = repository;
    const help = spawnSync(process.execPath, [cli, 'scan', '--help'], { encoding: 'utf8' }).stdout;
    this.canCache = help.includes('--no-cache');
    this.#threads = threads === undefined ? [] : ['--threads', threads];
  }

  full(name = 'tightlip scan --history') {
    return this.#run(name, ['--history', ...(this.canCache ? ['--no-cache'] : [])]);
  }

  /** The 10 commits of the first line before the tip, and what was merged with them. */
  range(range) {
    return this.#run(`tightlip scan --range ${range}`, ['--range', range, ...(this.canCache ? ['--no-cache'] : [])]);
  }

  /** A scan that fills an empty cache, and one that finds it full. */
  cached() {
    const cache = path.join(this.#folder, 'cache');
    const args = ['--history', '--cache', cache];
    const first = this.#run('first scan, with --cache', args);
    const before = () => {
      first.before();
      rmSync(cache, { recursive: true, force: true });
    };
    return [{ ...first, before }, this.#run('second scan, with --cache', args)];
  }

  #run(name, args) {
    const fd = this.#outputOf(name).fd;
    return {
      name,
      command: process.execPath,
      args: [this.#cli, 'scan', '.', ...args, ...this.#threads, ...COMMON],
      cwd: this.#repository,
      // Found, clean and incomplete are all results; whether there is one, the file tells.
      expect: [0, 1, 2],
      stdout: fd,
      before: () => ftruncateSync(fd, 0),
      // A scan that breaks off at once is not a fast one.
      after: () => this.resultOf(name),
    };
  }

  #outputOf(name) {
    const known = this.#outputs.get(name);
    if (known !== undefined) return known;
    const file = path.join(this.#folder, `${this.#outputs.size}.json`);
    const output = { file, fd: openSync(file, 'a+', 0o600) };
    this.#outputs.set(name, output);
    return output;
  }

  /** What the last run of this name found. @throws when it left no whole result. */
  resultOf(name) {
    const text = readFileSync(this.#outputOf(name).file, 'utf8');
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`${name} left no result: was a flag not understood?`);
    }
  }

  remove() {
    for (const { fd } of this.#outputs.values()) closeSync(fd);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
