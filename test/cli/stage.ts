import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { run } from '../../src/cli/program.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { seededRng } from '../../src/detector/index.js';

const DETECTORS = allDetectors();

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** A folder that goes when the test ends, and what a person does in it. */
export type Stage = {
  readonly folder: string;
  readonly home: string;
  readonly write: (path: string, text: string) => void;
  readonly git: (...args: readonly string[]) => string;
  readonly commit: (message: string) => void;
  /** Runs one command line in this process, as if typed in `folder`. */
  readonly tightlip: (...argv: readonly string[]) => Promise<Ran>;
  readonly below: (path: string) => Stage;
  /** The same place, on a machine whose PATH is this one. */
  readonly withPath: (path: string) => Stage;
};

export function makeStage(options: { readonly repository?: boolean } = {}): Stage {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const home = join(top, 'home');
  mkdirSync(home);
  const stage = stageAt(join(top, 'project'), home);
  mkdirSync(stage.folder);
  if (options.repository !== false) {
    stage.git('init', '-q', '--template=', '-b', 'main');
    stage.git('config', 'user.name', 'Ann Example');
    stage.git('config', 'user.email', 'ann@example.org');
  }
  return stage;
}

function stageAt(folder: string, home: string, path = process.env['PATH']): Stage {
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  return {
    folder,
    home,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit: (message) => {
      git('add', '-A');
      git('commit', '-q', '-m', message);
    },
    tightlip: (...argv) => runIn({ folder, home, env: { ...env, PATH: path } }, argv),
    below: (below) => stageAt(join(folder, below), home, path),
    withPath: (other) => stageAt(folder, home, other),
  };
}

async function runIn(
  { folder, home, env }: { folder: string; home: string; env: Terminal['env'] },
  argv: readonly string[],
): Promise<Ran> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await run(argv, { stdin: Readable.from([]), stdout, stderr, env, cwd: folder, home });
  return { code, out: stdout.text, err: stderr.text };
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

export const DETECTOR = 'github.pat';

/** A made-up token of the detector, the same for the same seed. */
export function sampleToken(seed = 1): string {
  const detector = DETECTORS.find(({ id }) => id === DETECTOR);
  if (detector === undefined) throw new Error(`there is no ${DETECTOR}`);
  return detector.shape.sample(seededRng(seed));
}

/** The fingerprints that a scan reports. */
export async function fingerprints(stage: Stage, ...flags: readonly string[]): Promise<readonly string[]> {
  const { out } = await stage.tightlip('scan', '--format', 'json', ...flags);
  return (JSON.parse(out) as { findings: { fingerprint: string }[] }).findings.map(({ fingerprint }) => fingerprint);
}

/** A terminal that says nothing, where only the declaration of the commands is of interest. */
export const silentTerminal = (): Terminal => ({
  stdin: Readable.from([]),
  stdout: new Sink(),
  stderr: new Sink(),
  env: {},
  cwd: '/',
  home: null,
});
