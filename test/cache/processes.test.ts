import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, rawIds, Workbench } from './workbench.js';

/** Records ids first … first + count - 1 one by one, says how many are on disk, and finishes or goes on for ever. */
const CHILD = `
import { openScanCache } from './src/cache/index.js';
const { key, first, count, endless } = JSON.parse(process.argv[2]);
const cache = openScanCache({ ...key, pid: process.pid });
const idOf = (nth) => { const id = new Uint8Array(20).fill(0x5a); id[0] = nth & 255; id[19] = nth >> 8; return id; };
const NONE = new Uint8Array(0);
process.stdout.write('open\\n');
for (let nth = first; nth < first + count; nth++) {
  if (nth % 10 === 0) cache.record(NONE, idOf(nth)); else cache.record(idOf(nth), NONE);
  if (nth % 100 === 99) process.stdout.write(nth + '\\n');
}
while (endless) cache.record(idOf(first), NONE);
cache.finish();
process.stdout.write(JSON.stringify(cache.warnings) + '\\n');
`;

const bench = new Workbench();
let script: string;
beforeAll(async () => {
  const stdin = { contents: CHILD, resolveDir: process.cwd(), loader: 'ts' } as const;
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  script = join(bench.root, 'child.mjs');
  writeFileSync(script, outputFiles[0]?.contents ?? '');
});
afterAll(() => bench.remove());

type Task = { readonly repository: string; readonly first: number; readonly count: number; readonly endless?: boolean };
type Child = { readonly process: ChildProcess; readonly lines: string[]; readonly ended: Promise<unknown> };

function start({ repository, ...task }: Task, onLine: (line: string) => void = () => undefined): Child {
  const argument = JSON.stringify({ key: bench.key({ repository }), ...task });
  const child = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    onLine(line);
  });
  return { process: child, lines, ended: once(child, 'close') };
}

const upTo = (end: number, first = 0): number[] => Array.from({ length: end - first }, (_, nth) => first + nth);
const markOf = (id: number): string => (id % 10 === 0 ? 'notable' : 'clean');

describe('several processes', () => {
  it('at once lose no truth, and leave a whole file and no journal', async () => {
    const repository = '/srv/shared/.git';
    const children = upTo(6).map((nth) => start({ repository, first: nth * 1000, count: 1000 }));
    await Promise.all(children.map(({ ended }) => ended));
    expect(children.map(({ lines }) => lines.at(-1))).toEqual(children.map(() => '[]'));
    expect(bench.files('.part')).toEqual([]);
    const cache = bench.open({ repository });
    const marks = marksOf(cache, upTo(7000));
    for (const [id, mark] of marks) expect(mark).toBe(markOf(id));
    expect(marks.size).toBeGreaterThanOrEqual(1000);
    expect(marks.size % 1000).toBe(0);
    expect(cache.warnings).toEqual([]);
    cache.finish();
  });

  it('killed while recording, leaves all that it had said to be on disk', async () => {
    const repository = '/srv/killed/.git';
    const child = start({ repository, first: 0, count: 3000, endless: true }, (line) => {
      if (line === '2999') child.process.kill('SIGKILL');
    });
    await child.ended;
    expect(child.process.signalCode).toBe('SIGKILL');
    const cache = bench.open({ repository });
    expect(marksOf(cache, upTo(3500))).toEqual(new Map(upTo(3000).map((id) => [id, markOf(id)])));
    expect(cache.warnings).toEqual([]);
    cache.record(rawIds([3200]), rawIds([]));
    cache.finish();
    expect(bench.files('.part')).toEqual([]);
    const next = bench.open({ repository });
    expect(next.clean + next.notable).toBe(3001);
    next.finish();
  });

  it('leaves the journal of one that is at work, and reads it', async () => {
    const repository = '/srv/at-work/.git';
    let during: { readonly known: number; readonly journals: number } | null = null;
    const child = start({ repository, first: 0, count: 100, endless: true }, (line) => {
      if (line !== '99') return;
      const cache = bench.open({ repository });
      cache.record(rawIds([700]), rawIds([]));
      const known = cache.clean + cache.notable;
      cache.finish();
      during = { known, journals: bench.files('.part').length };
      child.process.kill('SIGKILL');
    });
    await child.ended;
    expect(during).toEqual({ known: 100, journals: 1 });
    const after = bench.open({ repository });
    expect(after.clean + after.notable).toBe(101);
    after.finish();
    expect(bench.files('.part')).toEqual([]);
  });

  it('knows its own number when an earlier process had it', () => {
    const repository = '/srv/number/.git';
    const killed = bench.open({ repository });
    killed.record(rawIds([5]), rawIds([6]));
    const [journal = ''] = bench.files('.part');
    const bytes = readFileSync(journal);
    killed.finish();
    writeFileSync(journal, bytes, { mode: 0o600 });
    const earlier = performance.timeOrigin / 1000 - 60;
    utimesSync(journal, earlier, earlier);
    bench.open({ repository }).finish();
    expect(bench.files('.part')).toEqual([]);
  });
});
