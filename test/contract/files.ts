import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Detector } from '../../src/detector/index.js';

export type DetectorFile = {
  readonly path: string;
  readonly category: string;
  readonly name: string;
  readonly detectors: readonly Detector[];
};

const ROOT = new URL('../../detectors/', import.meta.url);

/** Every file of `detectors/`, loaded. `ONLY=slack` or `ONLY=chat/slack` in the environment narrows it while one writes a file. */
export async function detectorFiles(only: string | undefined = process.env['ONLY']): Promise<readonly DetectorFile[]> {
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted();
  const wanted = paths.map((path) => path.split(sep).join('/')).filter((path) => !only || path.includes(only));
  return Promise.all(
    wanted.map(async (path) => {
      const module = (await import(/* @vite-ignore */ new URL(path, ROOT).href)) as {
        default: Detector | readonly Detector[];
      };
      const [category = '', file = ''] = relative('.', join('.', path)).split(sep);
      return { path, category, name: file.replace(/\.ts$/, ''), detectors: [module.default].flat() };
    }),
  );
}
