import { START_BYTES, startCheck, startHash, type Secret } from '../model/index.js';
import type { Sighting } from './sighting.js';

type SealedOptions = {
  /** Finds the bytes of a secret; null when they are gone. */
  readonly open: (sighting: Sighting) => Secret | null;
  /** The key of the fingerprints, where there is one. */
  readonly salt: string | undefined;
};

/** Secrets that an earlier scan met and whose bytes are not at hand. They are fetched for a text that holds one, each once. */
export class SealedSecrets {
  readonly #options: SealedOptions;
  /** By the plain hash of their start, then by the keyed one. */
  readonly #byStart = new Map<number, Map<string, Sighting[]>>();

  constructor(sightings: readonly Sighting[], options: SealedOptions) {
    this.#options = options;
    const seen = new Set<string>();
    for (const sighting of sightings) {
      const { secret, parts } = sighting.scored;
      for (const { sealed } of [secret, ...parts.map((part) => part.secret)]) {
        if (sealed === null || sealed.start === null || sealed.check === null || seen.has(sealed.fingerprint)) continue;
        seen.add(sealed.fingerprint);
        const checks = this.#byStart.get(sealed.start) ?? new Map<string, Sighting[]>();
        this.#byStart.set(sealed.start, checks.set(sealed.check, [...(checks.get(sealed.check) ?? []), sighting]));
      }
    }
  }

  /** Hands on the secrets that begin as some stretch of the text does. */
  openFor(text: string, found: (secret: Secret) => void): void {
    if (this.#byStart.size === 0) return;
    const bytes = Buffer.from(text);
    for (let at = 0; at + START_BYTES <= bytes.length; at++) {
      const checks = this.#byStart.get(startHash(bytes, at));
      if (checks === undefined) continue;
      const check = startCheck(bytes, at, this.#options.salt);
      const same = checks.get(check) ?? [];
      checks.delete(check);
      for (const sighting of same) {
        const secret = this.#options.open(sighting);
        if (secret !== null && secret.sealed === null) found(secret);
      }
    }
  }
}
