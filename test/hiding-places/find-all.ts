import { afterAll, describe, expect, it } from 'vitest';
import type { Gap } from '../../src/model/index.js';
import { findingOf, Product, type Scanned } from '../e2e/product.js';
import { Samples } from '../e2e/samples.js';
import { TestFolders } from '../git/test-repository.js';
import { isShown, plantTheme, type Planted, type Theme } from './place.js';
import { ROWS } from './rows.js';

/** Plants all places of some themes, and tests that the built product finds and names each. */
export function findAll(themes: readonly Theme[]): void {
  const folders = new TestFolders();
  afterAll(() => folders.clean());
  const samples = new Samples();
  const product = new Product(samples);
  for (const [index, theme] of themes.entries()) {
    const { planted, target } = plantTheme(theme, folders, { samples, seed: 1000 * (index + 1) });
    describe.each([theme.name])('%s', () => {
      findTheme(theme, planted, scanner(product, target));
    });
  }
}

type Scan = (flags: readonly string[]) => Promise<Scanned>;

/** Scans the same only once. */
function scanner(product: Product, target: string): Scan {
  const scans = new Map<string, Promise<Scanned>>();
  return (flags) => {
    const key = flags.join(' ');
    const known = scans.get(key) ?? product.scan(target, ...flags);
    scans.set(key, known);
    return known;
  };
}

const nameOf = ({ place: { row, title } }: Planted): string => `${row}. ${ROWS[row]}: ${title}`;
const textOf = ({ where, because }: Gap): string => `${where}: ${because}`;

function findTheme({ absent = [] }: Theme, planted: readonly Planted[], scan: Scan): void {
  it.each(planted.map((one) => [nameOf(one), one] as const))('%s', async (_, { place, secret }) => {
    const { result } = await scan(place.flags ?? []);
    const finding = findingOf(result, secret);
    expect(finding, 'it was not found').toBeDefined();
    const places = finding?.places ?? [];
    expect(
      places.some((one) => isShown(one, place.shown)),
      `${JSON.stringify(place.shown)} is not among ${JSON.stringify(places, null, 1)}`,
    ).toBe(true);
  });

  it('nothing else is found by default, and nothing else is a gap', async () => {
    const { result } = await scan([]);
    const byDefault = planted.filter(({ place }) => place.flags === undefined);
    const unexpected = result.findings.filter(
      (finding) => !byDefault.some(({ secret }) => findingOf({ findings: [finding] }, secret) !== undefined),
    );
    expect(unexpected.map(({ places }) => places)).toEqual([]);
    const gaps = result.gaps.map(textOf);
    expect(gaps.filter((text) => !absent.some(({ because }) => text.includes(because)))).toEqual([]);
  });

  for (const { row, title, because } of absent)
    it(`${row}. ${title}: a gap`, async () => {
      const { result } = await scan([]);
      expect(result.gaps.map(textOf).filter((text) => text.includes(because))).not.toEqual([]);
      expect(result.scan.state).toBe('incomplete');
    });
}
