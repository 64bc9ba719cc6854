import type { Secret } from '../model/index.js';
import type { Detection } from './detect.js';
import type { Sighting } from './sighting.js';

/** Reads the object of a sighting again, for the secret whose bytes an earlier scan did not keep. */
export const secretOpener =
  (detection: Detection) =>
  ({ id, source, scored }: Sighting): Secret | null => {
    const bytes = source.read?.(id)?.bytes ?? null;
    if (bytes === null) return null;
    const wanted = new Set([scored.secret, ...scored.parts.map((part) => part.secret)].map((one) => one.fingerprint));
    return (
      detection({ id, bytes, origins: [] }, () => {})
        .flatMap((found) => [found.scored.secret, ...found.scored.parts.map((part) => part.secret)])
        .find((one) => wanted.has(one.fingerprint)) ?? null
    );
  };
