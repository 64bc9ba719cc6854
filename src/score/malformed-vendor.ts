import type { Detector, DetectorSet } from '../detector/index.js';
import type { Evidence } from '../model/index.js';
import { beginsLike, fits, isNear, isOpen } from './malformed-variant.js';
import { UNRANKED, wordRank } from './words.js';

/** Words beside a vendor's name that say no more than that it is the vendor's key. Others may name a key of another kind. */
const KEY_WORDS: ReadonlySet<string> = new Set(
  (
    'api key token access secret auth apikey apitoken personal pat rest my the ' +
    'const let var string private static final export def val'
  ).split(' '),
);
/** Beginnings that no one else's keys have, and whose they are. */
export const KNOWN_BEGINNINGS: readonly (readonly [beginning: string, vendor: string])[] = [
  ['ghp_', 'github'],
  ['gho_', 'github'],
  ['ghs_', 'github'],
  ['github_pat_', 'github'],
  ['glpat-', 'gitlab'],
  ['xoxb-', 'slack'],
  ['xoxp-', 'slack'],
  ['xapp-', 'slack'],
  ['AKIA', 'aws'],
  ['ASIA', 'aws'],
  ['AIza', 'google'],
  ['npm_', 'npm'],
  ['SG.', 'sendgrid'],
  ['shpat_', 'shopify'],
  ['hf_', 'huggingface'],
  ['sk-ant-', 'anthropic'],
  ['dop_v1_', 'digitalocean'],
  ['dckr_pat_', 'dockerhub'],
  ['NRAK-', 'newrelic'],
  ['PMAK-', 'postman'],
  ['lin_api_', 'linear'],
  ['figd_', 'figma'],
];
const MOST_WORDS = 3;

type Vendor = { readonly name: string; readonly isAlone: boolean };

/** Tells values that are nearly, but not quite, keys of the vendor that their name or their beginning speaks of. */
export class NearMisses {
  readonly #detectors: DetectorSet;
  #idsOf: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(detectors: DetectorSet) {
    this.#detectors = detectors;
  }

  evidence(words: readonly string[], value: string): readonly Evidence[] {
    this.#idsOf ??= idsByVendor(this.#detectors.ids);
    const named = vendorIn(words, this.#idsOf);
    const vendor = named ?? vendorOf(value);
    if (vendor === null) return [];
    const detectors = (this.#idsOf.get(vendor.name) ?? []).flatMap((id) => this.#detectors.find(id) ?? []);
    return judged(detectors, value, vendor.isAlone);
  }
}

function judged(detectors: readonly Detector[], value: string, isAlone: boolean): readonly Evidence[] {
  const shapes = detectors.flatMap(({ shape }) => (shape.kind === 'token' ? [shape] : []));
  const variants = shapes.flatMap((shape) => shape.variants);
  if (variants.some((variant) => fits(variant, value))) return [];
  const title = detectors[0]?.provider ?? '';
  if (variants.some((variant) => beginsLike(variant, value)))
    return [{ kind: 'structure', weight: -4, because: `it begins like a key of ${title}, but is none` }];
  if (!isAlone || variants.some(isOpen) || !variants.some((variant) => isNear(variant, value))) return [];
  return [
    { kind: 'structure', weight: -3.5, because: `it is nearly a key of ${title}, but of another length or alphabet` },
  ];
}

/** The vendor that words name; `isAlone` where they say nothing else, and its name is no usual word. */
function vendorIn(words: readonly string[], idsOf: ReadonlyMap<string, readonly string[]>): Vendor | null {
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const name = words.slice(from, to).join('');
      if (!idsOf.has(name)) continue;
      const isUsual = to === from + 1 && wordRank(name) < UNRANKED;
      const rest = [...words.slice(0, from), ...words.slice(to)];
      return { name, isAlone: !isUsual && rest.every((word) => KEY_WORDS.has(word)) };
    }
  return null;
}

function vendorOf(value: string): Vendor | null {
  const name = KNOWN_BEGINNINGS.find(([beginning]) => value.startsWith(beginning))?.[1];
  return name === undefined ? null : { name, isAlone: false };
}

/** Ids by what stands before their dot, without hyphens. */
function idsByVendor(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const vendor = id.slice(0, id.indexOf('.')).replaceAll('-', '');
    if (vendor === 'generic') continue;
    const known = found.get(vendor);
    if (known === undefined) found.set(vendor, [id]);
    else known.push(id);
  }
  return found;
}
