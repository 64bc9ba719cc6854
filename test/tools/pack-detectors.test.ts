import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { PackedFiles } from '../../src/catalogue/packed-files.js';
import { seededRng } from '../../src/detector/index.js';
import { buildOnce, ROOT } from '../e2e/build-once.js';

const tools = (await import(pathToFileURL(join(ROOT, 'tools/pack-detectors.mjs')).href)) as {
  bodyOf(code: string, file: string): string;
};

describe('the pack of detectors', () => {
  it('gives what the files export', () => {
    buildOnce();
    const files = new PackedFiles(join(ROOT, 'dist/detectors.bin'));
    const unpacked = Array.from({ length: files.count }, (_, file) => [files.load(file)].flat()).flat();
    const all = allDetectors();
    expect(unpacked.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const [index, { id, title, severity, shape, docs }] of all.entries()) {
      const other = unpacked[index];
      expect([other?.title, other?.severity, other?.shape.format, other?.docs]).toEqual([
        title,
        severity,
        shape.format,
        docs,
      ]);
      expect(other?.shape.sample(seededRng(id))).toBe(shape.sample(seededRng(id)));
    }
  });

  it('is refused when it is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    try {
      const path = join(folder, 'detectors.bin');
      for (const bytes of [Buffer.alloc(0), Buffer.alloc(40), Buffer.from('not a pack at all')]) {
        writeFileSync(path, bytes);
        expect(() => new PackedFiles(path).count).toThrow('install tightlip again');
      }
      expect(() => new PackedFiles(join(folder, 'gone')).count).toThrow('missing');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes only what a detector file may hold', () => {
    const from = '"../../src/detector/index.js"';
    expect(tools.bodyOf(`import{a as b,c}from${from};const x=b(c);export default x;`, 'x')).toBe(
      'const{a:b,c}=detectorFolder;const x=b(c);return x;',
    );
    expect(tools.bodyOf(`import{a}from${from};var x=a();export{x as default};`, 'x')).toBe(
      'const{a}=detectorFolder;var x=a();return x;',
    );
    for (const code of [`import{a}from"node:fs";export default a;`, `import{a}from${from};export const b=a;`])
      expect(() => tools.bodyOf(code, 'x')).toThrow('detectors/x.ts');
  });

  it('stands in a file of ASCII', () => {
    const bytes = readFileSync(join(ROOT, 'dist/hook-main.cjs'));
    expect(bytes.every((byte) => byte < 0x80)).toBe(true);
  });
});
