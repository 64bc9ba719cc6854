import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marksOf, rawIds, Workbench } from './workbench.js';

const CLEAN = [1, 300, 513];
const NOTABLE = [2, 44];
const ASKED = Array.from({ length: 600 }, (_, id) => id);

let bench: Workbench;
beforeEach(() => {
  bench = new Workbench();
});
afterEach(() => bench.remove());

/** The file with every one of its bytes changed in turn, and cut at each of its places. */
function* damaged(whole: Uint8Array): Generator<{ readonly what: string; readonly bytes: Uint8Array }> {
  for (let at = 0; at < whole.length; at++) {
    const bytes = Uint8Array.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    yield { what: `byte ${at} changed`, bytes };
    yield { what: `cut at ${at}`, bytes: whole.subarray(0, at) };
  }
}

const truth = new Map([...CLEAN.map((id) => [id, 'clean']), ...NOTABLE.map((id) => [id, 'notable'])] as [
  number,
  string,
][]);

describe('a damaged cache', () => {
  it('is discarded with one sentence, wherever the damage is, and made anew', () => {
    bench.scanned(CLEAN, NOTABLE);
    const file = bench.file('.ids');
    const whole = readFileSync(file);
    for (const { what, bytes } of [...damaged(whole), { what: 'grown', bytes: Buffer.concat([whole, rawIds([7])]) }]) {
      writeFileSync(file, bytes);
      const cache = bench.open();
      expect(marksOf(cache, ASKED), what).toEqual(new Map());
      expect(cache.warnings, what).toHaveLength(1);
      expect(cache.warnings[0]).toMatch(/^The scan cache .* is damaged: it was discarded/);
      cache.finish();
      const next = bench.open();
      expect(next.warnings, what).toEqual([]);
      next.finish();
    }
  });

  it('never believes a damaged journal, and says nothing of its torn end', () => {
    const killed = bench.open();
    killed.record(rawIds(CLEAN), rawIds([]));
    killed.record(rawIds([]), rawIds(NOTABLE));
    const file = bench.file('.part');
    for (const { what, bytes } of damaged(readFileSync(file))) {
      writeFileSync(file, bytes);
      const cache = bench.open();
      for (const [id, mark] of marksOf(cache, ASKED)) expect(mark, `${what}, object ${id}`).toBe(truth.get(id));
      expect(cache.warnings, what).toEqual([]);
      const known = cache.clean + cache.notable;
      expect([0, CLEAN.length], what).toContain(known);
      cache.finish();
    }
  });

  it('uses what stands before a torn end', () => {
    const killed = bench.open();
    killed.record(rawIds(CLEAN), rawIds([]));
    const file = bench.file('.part');
    const first = readFileSync(file).length;
    killed.record(rawIds([]), rawIds(NOTABLE));
    const whole = readFileSync(file);
    for (let end = first; end < whole.length; end++) {
      writeFileSync(file, whole.subarray(0, end));
      const cache = bench.open();
      expect(marksOf(cache, ASKED), `cut at ${end}`).toEqual(new Map(CLEAN.map((id) => [id, 'clean'])));
      cache.finish();
    }
  });

  it('gives back a remembered value whole or not at all', () => {
    const value = Buffer.from('what took long to work out');
    const cache = bench.open();
    expect(cache.recall('attribution')).toBeNull();
    cache.remember('attribution', Buffer.from('an older one'));
    cache.remember('attribution', value);
    cache.remember('another', Buffer.from('another'));
    expect(Buffer.from(cache.recall('attribution') ?? [])).toEqual(value);
    cache.finish();
    expect(bench.open({ rules: 'rules 2' }).recall('attribution')).toBeNull();
    const file = bench.files('.value').find((path) => readFileSync(path).includes(value)) ?? '';
    const [whole, other] = [readFileSync(file), bench.files('.value').find((path) => path !== file) ?? ''];
    for (const { what, bytes } of [...damaged(whole), { what: 'another name', bytes: readFileSync(other) }]) {
      writeFileSync(file, bytes);
      const next = bench.open();
      expect(next.recall('attribution'), what).toBeNull();
      expect(next.warnings, what).toHaveLength(1);
      next.finish();
    }
  });

  it('keeps no value beyond its bound, and no older one in its stead', () => {
    const cache = bench.open();
    cache.remember('large', Buffer.from('small'));
    cache.remember('half', Buffer.alloc(40 << 20));
    cache.remember('large', Buffer.alloc(40 << 20));
    expect(cache.recall('large')).toBeNull();
    expect(cache.recall('half')).toHaveLength(40 << 20);
    expect(cache.warnings).toEqual([]);
    cache.finish();
  });
});
