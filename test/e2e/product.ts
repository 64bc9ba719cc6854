import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Finding, Result } from '../../src/model/index.js';
import { RESULT_SCHEMA } from '../../src/report/index.js';
import { TEST_ENV } from '../git/test-repository.js';
import { buildOnce, ROOT } from './build-once.js';
import type { Samples } from './samples.js';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

export type How = {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Secrets are meant to be in the output. */
  readonly mayShow?: boolean;
  /** Runs as this user; root alone may say so. */
  readonly uid?: number;
};

const COMMAND = join(ROOT, 'bin', 'tightlip.mjs');
const HOOK = join(ROOT, 'dist', 'hook.cjs');
const NOBODY = 65_534;
const STACK_LINE = /^\s+at .+[:)]\d*$/m;

const isResult = new Ajv2020({ strict: false }).compile(RESULT_SCHEMA);

/** The built product, as people and hooks start it. Nothing that it prints may hold a planted secret or a stack trace. */
export class Product {
  readonly #samples: Samples;

  constructor(samples: Samples) {
    buildOnce();
    this.#samples = samples;
  }

  run(args: readonly string[], how: How): Promise<Ran> {
    return this.#start([COMMAND, ...args], how);
  }

  hook(how: How): Promise<Ran> {
    return this.#start([HOOK, 'pre-commit'], how);
  }

  /** `tightlip scan --format json`, its output held to the schema and to the exit code. */
  async scan(cwd: string, ...args: readonly string[]): Promise<Scanned> {
    return this.scanWith({ cwd }, ...args);
  }

  async scanWith(how: How, ...args: readonly string[]): Promise<Scanned> {
    return resultOf(await this.run(['scan', '--format', 'json', ...args], how));
  }

  /** The same scan by somebody whom the system refuses what root may read: from a copy, as the folder of the product may be closed. */
  async scanUnprivileged(cwd: string, ...args: readonly string[]): Promise<Scanned> {
    if (process.getuid?.() !== 0) return this.scan(cwd, ...args);
    const copy = realpathSync(mkdtempSync(join(tmpdir(), 'tightlip-copy-')));
    try {
      chmodSync(copy, 0o755);
      for (const part of ['cli.cjs', 'detectors.bin']) {
        copyFileSync(join(ROOT, 'dist', part), join(copy, part));
        chmodSync(join(copy, part), 0o644);
      }
      cpSync(join(ROOT, 'node_modules', 're2js'), join(copy, 'node_modules', 're2js'), { recursive: true });
      return resultOf(
        await this.start([process.execPath, join(copy, 'cli.cjs'), 'scan', '--format', 'json', ...args], {
          cwd,
          uid: NOBODY,
        }),
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  }

  /** Any program, its output searched like the product's own. */
  start(command: readonly string[], how: How): Promise<Ran> {
    return this.#check(start(command, how), how);
  }

  #start(args: readonly string[], how: How): Promise<Ran> {
    return this.start([process.execPath, ...args], how);
  }

  async #check(running: Promise<Ran>, { mayShow = false }: How): Promise<Ran> {
    const ran = await running;
    if (!mayShow) expect(this.#samples.leakIn(`${ran.out}\n${ran.err}`), 'a secret was printed').toBeNull();
    expect(ran.err).not.toMatch(STACK_LINE);
    return ran;
  }
}

function resultOf(ran: Ran): Scanned {
  if (ran.out === '') throw new Error(`no result, code ${ran.code}: ${ran.err}`);
  const result = JSON.parse(ran.out) as Result;
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  return { ...ran, result };
}

export type Scanned = Ran & { readonly result: Result };

function start([file = '', ...args]: readonly string[], { cwd, input, env, uid }: How): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...TEST_ENV, ...env },
      stdio: 'pipe',
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? -1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

/** The finding for a secret, known by the tail that a preview shows. */
export function findingOf({ findings }: Pick<Result, 'findings'>, secret: string): Finding | undefined {
  return findings.find(({ preview }) => preview.endsWith(secret.slice(-4)));
}

/** The tails of all findings, sorted: what was found, in a form that a failing test may print. */
export const tails = ({ findings }: Pick<Result, 'findings'>): readonly string[] =>
  findings.map(({ preview }) => preview.slice(-4)).toSorted();

export const tailsOf = (...secrets: readonly string[]): readonly string[] =>
  secrets.map((secret) => secret.slice(-4)).toSorted();
