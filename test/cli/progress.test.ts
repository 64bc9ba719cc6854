import { describe, expect, it } from 'vitest';
import { progressBar, progressText } from '../../src/cli/progress.js';
import type { Terminal } from '../../src/cli/terminal.js';

describe('progress', () => {
  it('tells rate, share and remaining time', () => {
    expect(progressText({ units: 250, bytes: 50e6, expected: 1000 }, 10_000)).toBe(
      'scanned 25 % of 1,000 objects, 50 MB, 5.0 MB/s, about 30 s left',
    );
    expect(progressText({ units: 10, bytes: 1e6, expected: 1000 }, 2000)).toBe(
      'scanned 1 % of 1,000 objects, 1.0 MB, 0.5 MB/s',
    );
    expect(progressText({ units: 10, bytes: 1e6, expected: 0 }, 2000)).toBe('scanned 10 units, 1.0 MB, 0.5 MB/s');
    expect(progressText({ units: 1200, bytes: 1e6, expected: 1000 }, 2000)).toContain('finding out where');
  });

  it.each([
    ['no terminal', { isTTY: false, env: {} }, true],
    ['a CI job', { isTTY: true, env: { CI: 'true' } }, true],
    ['--no-progress', { isTTY: true, env: {} }, false],
  ])('says nothing for %s', (_, { isTTY, env }, wanted) => {
    const written: string[] = [];
    const terminal = { env, stderr: { isTTY, write: (text: string) => written.push(text) } } as unknown as Terminal;
    const bar = progressBar(terminal, wanted);
    bar.update({ units: 1, bytes: 1, expected: 1 });
    bar.stop();
    expect(written).toEqual([]);
  });
});
