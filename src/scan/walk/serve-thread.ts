import type { MessagePort } from 'node:worker_threads';
import { attachPackStore } from '../../git/index.js';
import { reasonOf } from '../../model/index.js';
import type { DetectionOptions } from '../detection-options.js';
import { PartReader, type Task } from './part-reader.js';
import type { FromThread, ThreadData, ToThread } from './thread-messages.js';

/** Objects between two looks at whether to stop. */
const STRIDE = 64;

/** What a scanning thread does from its start: reads the parts that it is sent, until it is ended. */
export function serveScanThread(port: MessagePort, data: ThreadData, detection: DetectionOptions): void {
  const store = attachPackStore(data.store, () => {});
  const reader = new PartReader({ store, detection, treatment: data.treatment, wanted: data.wanted });
  const answer = (message: ToThread): FromThread => {
    if (message.kind === 'learnt') return { kind: 'learnt', learnt: reader.learnt() };
    const task = reader.start(message.stage, message.families);
    return { kind: 'part', nth: message.nth, report: task.report(readPart(task, data)) };
  };
  port.on('message', (message: ToThread) => {
    let reply: FromThread;
    try {
      reply = answer(message);
    } catch (thrown) {
      reply = { kind: 'failed', because: reasonOf(thrown) };
    }
    port.postMessage(reply, reply.kind === 'learnt' ? buffersOf(reply.learnt) : []);
  });
}

/** False when it was told to stop. */
function readPart(task: Task, { stop, progress }: ThreadData): boolean {
  for (;;) {
    for (let step = 0; step < STRIDE; step++) if (!task.step()) return true;
    progress[0] = task.units;
    progress[1] = task.bytes;
    if (Atomics.load(stop, 0) === 1) return false;
  }
}

/** The memory of all arrays in a value: handed over, not copied, as what was learnt is large. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}
