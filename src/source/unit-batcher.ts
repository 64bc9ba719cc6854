import type { Gap, Unit } from '../model/index.js';
import { BATCH_BYTES, BATCH_UNITS, type SourceBatch } from './source.js';

/** Collects units and gaps until there is a batch's worth of them. */
export class UnitBatcher {
  #units: Unit[] = [];
  #gaps: Gap[] = [];
  #bytes = 0;

  addUnit(...units: readonly Unit[]): void {
    for (const unit of units) {
      this.#units.push(unit);
      this.#bytes += unit.bytes.length;
    }
  }

  addGap(...gaps: readonly Gap[]): void {
    this.#gaps.push(...gaps);
  }

  get full(): boolean {
    return this.#bytes >= BATCH_BYTES || this.#units.length >= BATCH_UNITS || this.#gaps.length >= BATCH_UNITS;
  }

  get empty(): boolean {
    return this.#units.length === 0 && this.#gaps.length === 0;
  }

  take(): SourceBatch {
    const batch = { units: this.#units, gaps: this.#gaps };
    this.#units = [];
    this.#gaps = [];
    this.#bytes = 0;
    return batch;
  }
}
