// Runs TypeScript of the repository in a build script: bundled into the `dist/` of the repository at `root` for as long as it takes to load it.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the module with this text exports; its imports are seen from the root. */
export async function loadBundled(root, contents) {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(root, 'dist', '.pack-'));
  try {
    const outfile = path.join(folder, 'pack.mjs');
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      absWorkingDir: root,
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
      define: { __TIGHTLIP_VERSION__: '""' },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
