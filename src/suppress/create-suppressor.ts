import type { Stale } from '../model/index.js';
import { compareCovers, compareText, decisionOf } from './cover.js';
import type { Cover } from './cover.js';
import { hasExpired } from './day.js';
import { entryRef } from './edit-allow.js';
import { inlineCovers } from './inline-cover.js';
import { PRAGMA_SYNTAXES } from './pragma.js';
import type { Pragma, PragmaSyntax } from './pragma.js';
import { shownReason } from './reason.js';
import { rulesByPath } from './rules-by-path.js';
import type {
  Suppressable,
  SuppressablePlace,
  SuppressCounts,
  SuppressDecision,
  Suppressor,
  SuppressorOptions,
} from './suppressor.js';

/**
 * A suppressor for one scan. A finding is set aside only when each of its places is covered: an allow entry without a path
 * covers all of them; an entry with a path, a rule or a pragma only those that it matches. Different places may be covered
 * by different suppressions. A finding without places is covered by entries without a path alone.
 */
export function createSuppressor(options: SuppressorOptions): Suppressor {
  return new ScanSuppressor(options);
}

class ScanSuppressor implements Suppressor {
  readonly #options: SuppressorOptions;
  readonly #entries: ReadonlyMap<string, readonly EntryCover[]>;
  readonly #rulesOf: ReturnType<typeof rulesByPath>;
  readonly #inlineOf: ReturnType<typeof inlineCovers>;
  readonly #used = new Set<string>();
  readonly #warnings = new Set<string>();
  readonly #counts = { inline: 0, allow: 0, rule: 0, 'baseline-import': 0 };
  readonly #pragmas = Object.fromEntries(PRAGMA_SYNTAXES.map((one) => [one, 0])) as Record<PragmaSyntax, number>;

  constructor(options: SuppressorOptions) {
    this.#options = options;
    this.#entries = entriesByFingerprint(options);
    this.#rulesOf = rulesByPath(options);
    this.#inlineOf = inlineCovers(options);
  }

  decide<P extends SuppressablePlace>(
    finding: Suppressable<P>,
    pragmasOf: (place: P) => readonly Pragma[],
  ): SuppressDecision | null {
    const entries = this.#entries.get(finding.fingerprint) ?? [];
    const everywhere = this.#use(entries.filter(({ covers }) => covers === null));
    const perPlace = finding.places.map((place) => [
      ...everywhere,
      ...this.#use(entries.filter(({ covers }) => covers?.(place.path))),
      ...this.#use(this.#rulesOf(place.path, finding)),
      ...this.#inline(finding, { place, pragmas: pragmasOf(place) }),
    ]);
    const best = (finding.places.length === 0 ? [everywhere] : perPlace).map(
      (covers) => covers.toSorted(compareCovers)[0],
    );
    const covers = best.filter((cover) => cover !== undefined);
    return covers.length < best.length ? null : this.#count(covers);
  }

  stale(): readonly Stale[] {
    const { allow, rules, today, elsewhere } = this.#options;
    const all = [
      ...allow.map((entry) => ({
        ref: entryRef(entry),
        until: entry.until,
        kept: elsewhere?.(entry.detector) === true,
      })),
      ...rules.map(({ ref, until }) => ({ ref, until, kept: false })),
    ];
    const stale = new Map<string, string>();
    for (const { ref, until, kept } of all) {
      if (until !== null && hasExpired(until, today)) stale.set(ref, `expired on ${until}`);
      else if (!kept && !this.#used.has(ref)) stale.set(ref, 'matched nothing');
    }
    return [...stale].map(([ref, because]) => ({ ref, because })).sort((a, b) => compareText(a.ref, b.ref));
  }

  warnings(): readonly string[] {
    return [...this.#warnings].sort(compareText);
  }

  counts(): SuppressCounts {
    const { inline, allow, rule } = this.#counts;
    return { inline, allow, rule, pragmas: { ...this.#pragmas } };
  }

  #use<C extends Cover>(covers: readonly C[]): readonly C[] {
    for (const { ref } of covers) this.#used.add(ref);
    return covers;
  }

  #inline(
    finding: Pick<Suppressable, 'detector'>,
    at: { readonly place: SuppressablePlace; readonly pragmas: readonly Pragma[] },
  ): readonly Cover[] {
    const { cover, warnings } = this.#inlineOf({ detector: finding.detector, ...at });
    for (const warning of warnings) this.#warnings.add(warning);
    return cover === null ? [] : [cover];
  }

  #count(covers: readonly Cover[]): SuppressDecision | null {
    for (const { pragma } of covers) if (pragma !== null) this.#pragmas[pragma.syntax] += 1;
    const decision = decisionOf(covers);
    if (decision !== null) this.#counts[decision.by] += 1;
    return decision;
  }
}

/** `covers` is null for an entry that holds wherever the secret stands. */
type EntryCover = Cover & { readonly covers: ((path: string) => boolean) | null };

function entriesByFingerprint({ allow, today, globs }: SuppressorOptions): ReadonlyMap<string, readonly EntryCover[]> {
  const byFingerprint = new Map<string, EntryCover[]>();
  for (const entry of allow.filter(({ until }) => !hasExpired(until, today))) {
    const cover: EntryCover = {
      by: 'allow',
      reason: shownReason(entry.reason),
      until: entry.until,
      ref: entryRef(entry),
      pragma: null,
      covers: entry.path === null ? null : globs([entry.path]),
    };
    const same = byFingerprint.get(entry.fingerprint);
    if (same === undefined) byFingerprint.set(entry.fingerprint, [cover]);
    else same.push(cover);
  }
  return byFingerprint;
}
