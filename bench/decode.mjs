// Speed of the decode pass over the files that a repository tracks, beside a plain byte-by-byte pass in the same run.
// Usage: node bench/decode.mjs REPOSITORY…
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROUNDS = 5;

async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function trackedFiles(repository) {
  const names = execFileSync('git', ['-C', repository, 'ls-files', '-z'], { maxBuffer: 1 << 30 })
    .toString()
    .split('\0');
  return names
    .filter(Boolean)
    .map((name) => join(repository, name))
    .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => readFileSync(path));
}

function sumOf(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum += bytes[i];
  return sum;
}

function fastest(files, work) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = process.hrtime.bigint();
    for (const file of files) work(file);
    best = Math.min(best, Number(process.hrtime.bigint() - started) / 1e9);
  }
  return best;
}

const { decode } = await load(new URL('../src/decode/index.ts', import.meta.url).pathname);
for (const repository of process.argv.slice(2)) {
  const files = trackedFiles(repository);
  const megabytes = files.reduce((sum, file) => sum + file.length, 0) / 1e6;
  const views = new Map();
  const onGap = (gap) => console.log(`gap: ${gap.because}`);
  const decodeAll = (count) => (bytes) => {
    const view = { unit: { id: '', bytes, origins: [] }, bytes, via: [], toUnit: (at) => at, altered: () => true };
    for (const found of decode(view, { onGap })) count?.(found);
  };
  files.forEach(
    decodeAll(({ via, bytes }) => {
      const name = via.join(' > ');
      const { count, size } = views.get(name) ?? { count: 0, size: 0 };
      views.set(name, { count: count + 1, size: size + bytes.length });
    }),
  );
  const pass = fastest(files, sumOf);
  const time = fastest(files, decodeAll());
  console.log(
    `${repository}: ${files.length} files, ${megabytes.toFixed(1)} MB, decode ${(megabytes / time).toFixed(0)} MB/s, byte pass ${(megabytes / pass).toFixed(0)} MB/s`,
  );
  for (const [name, { count, size }] of [...views].sort((a, b) => b[1].size - a[1].size))
    console.log(`  ${name}: ${count} views, ${size} bytes`);
}
