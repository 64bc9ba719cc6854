import { printable } from '../model/index.js';
import type { Cover } from './cover.js';
import { pragmaFor } from './inline-pragmas.js';
import type { Pragma } from './pragma.js';
import { shownReason } from './reason.js';
import type { SuppressablePlace, SuppressorOptions } from './suppressor.js';

type Question = {
  readonly detector: string;
  readonly place: SuppressablePlace;
  readonly pragmas: readonly Pragma[];
};

type Options = Pick<SuppressorOptions, 'requireReason' | 'honourForeign'>;
type Answer = { readonly cover: Cover | null; readonly warnings: readonly string[] };

/**
 * Finds the pragma that covers a place, as far as the configuration honours it, and tells what the user should know about the
 * pragmas. What holds for a whole file is worked out once: a hostile one may have thousands of pragmas and findings.
 */
export function inlineCovers(options: Options): (question: Question) => Answer {
  const files = new WeakMap<readonly Pragma[], { readonly honoured: readonly Pragma[]; readonly told: Set<string> }>();
  return ({ detector, place, pragmas }) => {
    const known = files.get(pragmas) ?? { honoured: honouredOf(pragmas, options), told: new Set<string>() };
    files.set(pragmas, known);
    const wrong = known.told.has(place.path) ? [] : wrongOnes(known.honoured, place);
    known.told.add(place.path);
    const pragma = pragmaFor(known.honoured, { detector, startLine: place.line, endLine: place.endLine });
    if (pragma === null) return { cover: null, warnings: wrong };
    const missing = pragma.reason === null ? reasonMissing(pragma, { place, required: options.requireReason }) : [];
    const counts = pragma.reason !== null || !options.requireReason;
    return { cover: counts ? coverOf(pragma, place) : null, warnings: [...wrong, ...missing] };
  };
}

const honouredOf = (pragmas: readonly Pragma[], options: Options): readonly Pragma[] =>
  pragmas.filter(({ syntax }) => syntax === 'tightlip' || options.honourForeign);

const wrongOnes = (pragmas: readonly Pragma[], place: SuppressablePlace): readonly string[] =>
  pragmas.flatMap(({ problem, ...at }) =>
    problem === null ? [] : [`${whereOf(place, at)} sets nothing aside: ${problem}.`],
  );

/** Others' pragmas have no place for a reason, so one is asked for only where reasons are required. */
function reasonMissing(
  pragma: Pragma,
  at: { readonly place: SuppressablePlace; readonly required: boolean },
): readonly string[] {
  if (at.required)
    return [`${whereOf(at.place, pragma)} sets nothing aside: require_reason is on and it gives none; add " -- why".`];
  return pragma.syntax === 'tightlip' ? [`${whereOf(at.place, pragma)} gives no reason; add " -- why".`] : [];
}

function coverOf(pragma: Pragma, place: SuppressablePlace): Cover {
  const reason = pragma.reason === null ? `${pragma.word}, no reason given` : shownReason(pragma.reason);
  return { by: 'inline', reason, until: null, ref: whereOf(place, pragma), pragma };
}

const whereOf = ({ path }: SuppressablePlace, { word, line }: Pick<Pragma, 'word' | 'line'>): string =>
  `${printable(path)}:${line}: ${word}`;
