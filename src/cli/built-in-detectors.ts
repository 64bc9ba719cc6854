import { readFileSync } from 'node:fs';
import { allDetectors, catalogueFrom, type PackedCatalogue } from '../catalogue/index.js';
import type { Settings } from '../config/index.js';
import { detectorSet, type DetectorSet } from '../detector/index.js';
import { unpackLiterals, type CompiledLiterals } from '../match/index.js';
import { rulesHash } from '../scan/index.js';
import { chosenDetectors } from './detector-choice.js';

export type BuiltIn = { readonly detectors: DetectorSet; readonly rules: string; readonly literals?: CompiledLiterals };

/** The built-in detectors with their literals as the build compiled them; all loaded and compiled here where that is missing. */
function builtInDetectors(): BuiltIn {
  const packed = readPacked();
  if (packed !== null)
    return { detectors: catalogueFrom(packed.catalogue), rules: packed.catalogue.rules, literals: packed.literals };
  return everyDetector();
}

function everyDetector(): BuiltIn {
  const all = allDetectors();
  return { detectors: detectorSet(all), rules: rulesHash(all) };
}

/** The set that the build prepared, unless the settings choose among the detectors. */
export function detectorsFor(settings: Settings | null): BuiltIn {
  if (settings === null || (settings.detectors.enable.length === 0 && settings.detectors.disable.length === 0))
    return builtInDetectors();
  const chosen = chosenDetectors(allDetectors(), settings);
  return { detectors: detectorSet(chosen), rules: rulesHash(chosen) };
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
