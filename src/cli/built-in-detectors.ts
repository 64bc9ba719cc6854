import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allDetectors, catalogueFrom, type PackedCatalogue } from '../catalogue/index.js';
import type { Settings } from '../config/index.js';
import { detectorSet, joinedSet, type Detector, type DetectorSet } from '../detector/index.js';
import { compileLiterals, unpackLiterals, type CompiledLiterals } from '../match/index.js';
import { hashHex } from '../model/index.js';
import { rulesHash } from '../scan/index.js';
import { customDetectors, customText } from './custom-detectors.js';
import { chosenDetectors } from './detector-choice.js';

export type BuiltIn = { readonly detectors: DetectorSet; readonly rules: string; readonly literals?: CompiledLiterals };

/** The detectors that the settings leave, and those that they declare. */
export type Chosen = BuiltIn & {
  readonly custom?: DetectorSet;
  /** Both together. */
  readonly all: DetectorSet;
};

/** The built-in detectors with their literals as the build compiled them; all loaded and compiled here where that is missing. */
function builtInDetectors(): BuiltIn {
  const packed = readPacked();
  if (packed !== null)
    return { detectors: catalogueFrom(packed.catalogue), rules: packed.catalogue.rules, literals: packed.literals };
  return everyDetector();
}

let every: BuiltIn | null = null;

/** Made once: compiling the literals takes a second. */
const everyDetector = (): BuiltIn => (every ??= compiled(allDetectors()));

const compiled = (all: readonly Detector[]): BuiltIn => ({
  detectors: detectorSet(all),
  rules: rulesHash(all),
  literals: compileLiterals(all),
});

/** The set that the build prepared, unless the settings choose among the detectors; and a team's own beside it. */
export function detectorsFor(settings: Settings | null): Chosen {
  if (settings === null) return alone(builtInDetectors());
  const { enable, disable, custom } = settings.detectors;
  if (custom.length === 0) return alone(choosing(settings) ? chosenBuiltIn(settings, []) : builtInDetectors());
  return withCustom(settings, enable.length + disable.length > 0);
}

const alone = (builtIn: BuiltIn): Chosen => ({ ...builtIn, all: builtIn.detectors });

const choosing = ({ detectors }: Settings): boolean => detectors.enable.length > 0 || detectors.disable.length > 0;

function withCustom(settings: Settings, isChosen: boolean): Chosen {
  const packed = isChosen ? null : readPacked();
  const ids = packed === null ? allDetectors().map(({ id }) => id) : catalogueFrom(packed.catalogue).ids;
  const own = customDetectors(settings, new Set(ids));
  const builtIn = isChosen ? chosenBuiltIn(settings, own) : builtInDetectors();
  const custom = detectorSet(isChosen ? chosenDetectors(own, settings, allDetectors()) : own);
  const rules = `sha256:${hashHex('sha256', [builtIn.rules, customText(settings)])}`;
  return { ...builtIn, rules, custom, all: joinedSet(builtIn.detectors, custom) };
}

function chosenBuiltIn(settings: Settings, own: readonly Detector[]): BuiltIn {
  const chosen = chosenDetectors(allDetectors(), settings, own);
  return { detectors: detectorSet(chosen), rules: rulesHash(chosen) };
}

function readPacked(): { readonly catalogue: PackedCatalogue; readonly literals: CompiledLiterals } | null {
  try {
    const literals = unpackLiterals(readFileSync(join(import.meta.dirname, 'literals.bin')));
    const catalogue = JSON.parse(readFileSync(join(import.meta.dirname, 'catalogue.json'), 'utf8')) as PackedCatalogue;
    return literals === null ? null : { catalogue, literals };
  } catch {
    return null;
  }
}
