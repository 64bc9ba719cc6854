import type { MessagePort } from 'node:worker_threads';
import { attachPackStore } from '../../git/index.js';
import { reasonOf } from '../../model/index.js';
import { createDetection, type Detection } from '../detect.js';
import type { DetectionOptions } from '../detection-options.js';
import { PartReader, type Task } from './part-reader.js';
import type { FromThread, ThreadData, ToThread } from './thread-messages.js';

/** Objects between two looks at whether to stop. */
const STRIDE = 64;

/** What a scanning thread does from its start: waits for a store, and reads the parts of it that it is sent, until it is ended. */
export function serveScanThread(port: MessagePort, options: DetectionOptions): void {
  // Made before a store is open, as that takes a while too.
  const detection = createDetection(options);
  let opened: { readonly reader: PartReader; readonly data: ThreadData } | null = null;
  const answer = (message: ToThread): FromThread | null => {
    if (message.kind === 'open') {
      opened = openStore(message.data, detection);
      return null;
    }
    if (opened === null) return { kind: 'failed', because: 'it was given no store' };
    if (message.kind === 'learnt') return { kind: 'learnt', learnt: opened.reader.learnt() };
    const task = opened.reader.start(message.stage, message.families);
    return { kind: 'part', nth: message.nth, report: task.report(readPart(task, opened.data)) };
  };
  port.on('message', (message: ToThread) => {
    let reply: FromThread | null;
    try {
      reply = answer(message);
    } catch (thrown) {
      reply = { kind: 'failed', because: reasonOf(thrown) };
    }
    if (reply !== null) port.postMessage(reply, reply.kind === 'learnt' ? buffersOf(reply.learnt) : []);
  });
}

const openStore = (data: ThreadData, detection: Detection) => ({
  data,
  reader: new PartReader({
    store: attachPackStore(data.store, () => {}),
    detection,
    treatment: data.treatment,
    wanted: data.wanted,
  }),
});

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
