import { readFileSync } from 'node:fs';
import { catalogueFrom, type PackedCatalogue } from '../catalogue/index.js';
import type { DetectorSet } from '../detector/index.js';
import { unpackLiterals, type CompiledLiterals } from '../match/index.js';
import { rulesHash } from '../scan/index.js';

export type HookDetectors = { readonly detectors: DetectorSet; readonly rules: string; readonly literals?: CompiledLiterals };

/** The built-in detectors with their literals as the build compiled them; all loaded and compiled here where that is missing. */
export function builtInDetectors(): HookDetectors {
  const packed = readPacked();
  if (packed !== null) return { detectors: catalogueFrom(packed.catalogue), rules: packed.catalogue.rules, literals: packed.literals };
  return everyDetector();
}

/** All of them, loaded: for settings that choose among them. */
export function everyDetector(): HookDetectors {
  const detectors = catalogueFrom(null);
  return { detectors, rules: rulesHash(detectors.ids.map((_, index) => detectors.at(index))) };
}

function readPacked(): { readonly catalogue: PackedCatalogue; readonly literals: CompiledLiterals } | null {
  try {
    const literals = unpackLiterals(readFileSync(new URL('./literals.bin', import.meta.url)));
    const catalogue = JSON.parse(readFileSync(new URL('./catalogue.json', import.meta.url), 'utf8')) as PackedCatalogue;
    return literals === null ? null : { catalogue, literals };
  } catch {
    return null;
  }
}
