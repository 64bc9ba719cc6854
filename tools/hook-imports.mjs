// What the hook loads before it has anything to say. Types cost nothing and dynamic imports cost nothing yet, so both are left
// out: esbuild drops the first and names the second.
import { build } from 'esbuild';

const ENTRY = 'src/cli/hook.ts';
/** Packages that are quick to load. */
const QUICK = new Set(['re2', 're2js', 'picocolors']);

const packageOf = (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

/** Ways from the hook's entry to packages that are slow to load, each a list of files; none when all is well. */
export async function slowImports(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    external: [...QUICK],
    logLevel: 'silent',
    define: { __TIGHTLIP_VERSION__: '""' },
  });
  const ways = [];
  const seen = new Set([ENTRY]);
  const queue = [[ENTRY]];
  for (const way of queue) {
    const file = way.at(-1);
    if (packageOf(file) !== undefined) {
      ways.push(way);
      continue;
    }
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (external || kind === 'dynamic-import' || seen.has(path)) continue;
      seen.add(path);
      queue.push([...way, path]);
    }
  }
  return ways;
}
