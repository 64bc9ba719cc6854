import { closeSync, openSync, readSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import * as vocabulary from '../detector/index.js';
import type { Detector } from '../detector/index.js';

type Exported = Detector | readonly Detector[];

const MAGIC = 0x3164_6c74;
const HEAD_BYTES = 8;

/**
 * What each file of detectors/ exports, read from the pack that the build wrote beside the program (tools/pack-detectors.mjs) when
 * it is first asked for. @throws Error where the pack is missing or is none
 */
export class PackedFiles {
  readonly #path: string;
  readonly #loaded: (Exported | undefined)[] = [];
  #starts: Int32Array | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  get count(): number {
    return this.#offsets().length - 1;
  }

  load(file: number): Exported {
    return (this.#loaded[file] ??= this.#run(file));
  }

  #run(file: number): Exported {
    const starts = this.#offsets();
    const [start, end] = [starts[file], starts[file + 1]];
    if (start === undefined || end === undefined) throw new RangeError(`there is no detector file ${file}`);
    const body = this.#read(start, end - start).toString('latin1');
    const make = compileFunction(body, ['detectorFolder'], { filename: `detectors.bin#${file}` }) as (
      of: object,
    ) => Exported;
    return make(vocabulary);
  }

  #offsets(): Int32Array {
    if (this.#starts !== null) return this.#starts;
    const head = this.#read(0, HEAD_BYTES);
    if (head.length < HEAD_BYTES || head.readInt32LE(0) !== MAGIC)
      throw new Error('The file detectors.bin is damaged: install tightlip again.');
    const count = head.readInt32LE(4);
    const bytes = this.#read(HEAD_BYTES, (count + 1) * 4);
    return (this.#starts = Int32Array.from({ length: count + 1 }, (_, index) => bytes.readInt32LE(index * 4)));
  }

  #read(at: number, length: number): Buffer {
    const file = opened(this.#path);
    try {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, at));
    } finally {
      closeSync(file);
    }
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new Error('The file detectors.bin is missing or cannot be read: install tightlip again.');
  }
}
