import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { SharedStore } from '../../../src/git/index.js';
import type { PartReport } from '../../../src/scan/walk/part-report.js';
import { ThreadCrew } from '../../../src/scan/walk/thread-crew.js';
import type { FromThread, ScanThread, ToThread } from '../../../src/scan/walk/thread-messages.js';

const EMPTY: PartReport = {
  seen: [],
  clean: new Uint32Array(0),
  cleanBytes: 0,
  containers: [],
  names: [],
  gaps: [],
  units: 1,
  bytes: 0,
  finished: true,
};

/** A thread that answers each part as it is told to: with a report, with a failure, or by ending. */
class FakeThread extends EventEmitter implements ScanThread {
  ended = false;

  constructor(
    private readonly answer: (nth: number) => 'report' | 'fail' | 'die',
    private readonly ms = 0,
  ) {
    super();
  }

  postMessage(message: ToThread): void {
    if (message.kind !== 'part') return;
    setTimeout(() => {
      const how = this.answer(message.nth);
      if (how === 'die') this.emit('error', new Error('out of memory'));
      else this.emit('message', this.#reply(how, message.nth));
    }, this.ms);
  }

  #reply(how: 'report' | 'fail', nth: number): FromThread {
    return how === 'report' ? { kind: 'part', nth, report: EMPTY } : { kind: 'failed', because: 'a bug' };
  }

  async terminate(): Promise<void> {
    this.ended = true;
  }
}

const data = { store: {} as SharedStore, treatment: null, wanted: new Uint8Array(0) };
const parts = (count: number): Uint32Array[] => Array.from({ length: count }, (_, nth) => Uint32Array.of(nth, nth));

async function run(threads: readonly FakeThread[], count: number): Promise<readonly PartReport[]> {
  const crew = new ThreadCrew(threads, data);
  const reports: PartReport[] = [];
  for await (const report of crew.run('objects', parts(count))) if (report !== null) reports.push(report);
  await crew.close();
  expect(threads.every(({ ended }) => ended)).toBe(true);
  return reports;
}

describe('threads that read parts of a store', () => {
  it('give one report for each part', async () => {
    const reports = await run([new FakeThread(() => 'report'), new FakeThread(() => 'report')], 9);
    expect(reports).toHaveLength(9);
    expect(reports.flatMap(({ gaps }) => gaps)).toEqual([]);
  });

  it.each(['fail', 'die'] as const)(
    'make a gap of the part that one of them loses (%s), and read the rest',
    async (how) => {
      const [bad, good] = [new FakeThread(() => how), new FakeThread(() => 'report')];
      const reports = await run([bad, good], 6);
      expect(reports).toHaveLength(6);
      const gaps = reports.flatMap((report) => report.gaps);
      if (how === 'die') expect(gaps).toHaveLength(1);
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps[0]).toMatchObject({ stage: 'scan', where: '2 trees of objects' });
    },
  );

  it('leave no part untold when all of them end', async () => {
    const reports = await run([new FakeThread(() => 'die'), new FakeThread(() => 'die')], 5);
    expect(reports.flatMap(({ gaps }) => gaps)).toHaveLength(5);
  });

  it('stop where they are told to', async () => {
    const crew = new ThreadCrew([new FakeThread(() => 'report', 5)], data);
    let seen = 0;
    for await (const report of crew.run('objects', parts(100))) {
      if (report !== null) seen++;
      crew.stop();
    }
    expect(seen).toBeLessThan(100);
    await crew.close();
  });
});
