import { START_BYTES, startHash, type Secret } from '../model/index.js';
import type { Sighting } from './sighting.js';

/** Secrets that an earlier scan met and whose bytes are not at hand. They are fetched for a text that may hold one, each once. */
export class SealedSecrets {
  readonly #byStart = new Map<number, Map<string, Sighting>>();
  readonly #open: (sighting: Sighting) => Secret | null;

  constructor(sightings: readonly Sighting[], open: (sighting: Sighting) => Secret | null) {
    this.#open = open;
    for (const sighting of sightings) {
      const { secret, parts } = sighting.scored;
      for (const one of [secret, ...parts.map((part) => part.secret)]) {
        const start = one.sealed?.start ?? null;
        if (start === null) continue;
        const same = this.#byStart.get(start) ?? new Map<string, Sighting>();
        this.#byStart.set(start, same.set(one.fingerprint, sighting));
      }
    }
  }

  /** Hands on the secrets that begin as some stretch of the text does. */
  openFor(text: string, found: (secret: Secret) => void): void {
    if (this.#byStart.size === 0) return;
    const bytes = Buffer.from(text);
    for (let at = 0; at + START_BYTES <= bytes.length; at++) {
      const start = startHash(bytes, at);
      const same = this.#byStart.get(start);
      if (same === undefined) continue;
      this.#byStart.delete(start);
      for (const sighting of same.values()) {
        const secret = this.#open(sighting);
        if (secret !== null && secret.sealed === null) found(secret);
      }
    }
  }
}
