import type { Gap, Unit } from '../../src/model/index.js';
import type { Source } from '../../src/source/index.js';

export async function readAll(
  source: Source,
): Promise<{ readonly units: readonly Unit[]; readonly gaps: readonly Gap[] }> {
  const units: Unit[] = [];
  const gaps: Gap[] = [];
  for await (const batch of source.units()) {
    units.push(...batch.units);
    gaps.push(...batch.gaps);
  }
  return { units, gaps };
}

/** The same without the names of files and folders. */
export async function readContent(source: Source): ReturnType<typeof readAll> {
  const { units, gaps } = await readAll(source);
  return { units: units.filter((unit) => !isName(unit)), gaps };
}

/** The names of files and folders alone, sorted. */
export const namesOf = (units: readonly Unit[]): readonly string[] => units.filter(isName).map(textOf).sort();

const isName = ({ origins }: Unit): boolean =>
  origins.some((origin) => origin.kind === 'metadata' && origin.what === 'path');

/** Paths of the units' origins, sorted. */
export const pathsOf = (units: readonly Unit[]): readonly string[] =>
  units
    .flatMap(({ origins }) => origins.map((origin) => (origin.kind === 'metadata' ? origin.ref : origin.path)))
    .sort();

export const textOf = (unit: Unit | undefined): string => Buffer.from(unit?.bytes ?? []).toString('utf8');

export const unitAt = (units: readonly Unit[], path: string): Unit | undefined =>
  units.find((unit) => pathsOf([unit]).includes(path));
