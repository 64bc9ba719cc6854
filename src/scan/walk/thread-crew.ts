import type { Crew, CrewProgress } from './crew.js';
import type { Learnt, PartReport, Stage } from './part-report.js';
import type { FromThread, ScanThread, ThreadData, ToThread } from './thread-messages.js';

/** How often it is said that the reading goes on, in milliseconds. */
const TICK_MS = 100;

/** Starts a thread that serves `serveScanThread`. */
export type StartThread = () => ScanThread;

type Member = {
  readonly thread: ScanThread;
  readonly progress: Float64Array;
  /** The answer to the message that it works on. */
  settle: ((answer: FromThread) => void) | null;
  alive: boolean;
};

/** Reads parts in several threads. A thread that fails loses its part, which is then a gap; the others go on. */
export class ThreadCrew implements Crew {
  readonly #members: readonly Member[];
  readonly #stop: Int32Array;

  constructor(threads: readonly ScanThread[], data: Omit<ThreadData, 'stop' | 'progress'>) {
    this.#stop = new Int32Array(new SharedArrayBuffer(4));
    this.#members = threads.map((thread) => {
      const progress = new Float64Array(new SharedArrayBuffer(16));
      thread.postMessage({ kind: 'open', data: { ...data, stop: this.#stop, progress } });
      return member(thread, progress);
    });
  }

  async *run(stage: Stage, parts: readonly Uint32Array[]): AsyncGenerator<PartReport | null> {
    const reports: PartReport[] = [];
    let next = 0;
    const work = async (one: Member): Promise<void> => {
      while (one.alive && next < parts.length && this.#stop[0] === 0) {
        const nth = next++;
        const families = parts[nth] ?? new Uint32Array(0);
        reports.push(reportOf(await ask(one, { kind: 'part', stage, nth, families }), families.length));
        one.progress.fill(0);
      }
    };
    const all = Promise.all(this.#members.map(work));
    for (let done = false; !done;) {
      done = await within(all, TICK_MS);
      yield* reports.splice(0);
      yield null;
    }
    // Every thread is gone: what nobody has read is told.
    for (; next < parts.length && this.#stop[0] === 0; next++)
      yield lost('all threads have ended', parts[next]?.length ?? 0);
  }

  progress(): CrewProgress {
    let [units, bytes] = [0, 0];
    for (const { progress } of this.#members) {
      units += progress[0] ?? 0;
      bytes += progress[1] ?? 0;
    }
    return { units, bytes };
  }

  stop(): void {
    Atomics.store(this.#stop, 0, 1);
  }

  async learnt(): Promise<readonly Learnt[]> {
    const answers = await Promise.all(
      this.#members.filter(({ alive }) => alive).map((one) => ask(one, { kind: 'learnt' })),
    );
    return answers.flatMap((answer) => (answer.kind === 'learnt' ? [answer.learnt] : []));
  }

  async close(): Promise<void> {
    for (const one of this.#members) one.alive = false;
    await Promise.all(this.#members.map(({ thread }) => thread.terminate()));
  }
}

function member(thread: ScanThread, progress: Float64Array): Member {
  const one: Member = { thread, progress, settle: null, alive: true };
  const settle = (answer: FromThread): void => {
    const { settle: waiting } = one;
    one.settle = null;
    waiting?.(answer);
  };
  const die = (because: string): void => {
    one.alive = false;
    settle({ kind: 'failed', because });
  };
  thread.on('message', settle);
  thread.on('error', (error) => die(error.message));
  thread.on('exit', (code) => die(`it ended with code ${code}`));
  return one;
}

const ask = (one: Member, message: ToThread): Promise<FromThread> =>
  new Promise((resolve) => {
    one.settle = resolve;
    one.thread.postMessage(message);
  });

function reportOf(answer: FromThread, families: number): PartReport {
  switch (answer.kind) {
    case 'part':
      return answer.report;
    case 'failed':
      return lost(answer.because, families);
    case 'learnt':
      return lost('it gave a wrong answer', families);
  }
}

const lost = (because: string, families: number): PartReport => ({
  seen: [],
  clean: new Uint32Array(0),
  cleanBytes: 0,
  containers: [],
  names: [],
  gaps: [{ stage: 'scan', where: `${families} trees of objects`, because: `a scanning thread failed: ${because}` }],
  units: 0,
  bytes: 0,
  finished: true,
});

/** Whether a promise is settled before the time is over. */
async function within(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([promise.then(() => true), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
