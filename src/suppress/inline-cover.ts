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

/** The pragma that covers a place, as far as the configuration honours it, and what the user should know about the pragmas. */
export function inlineCover(
  options: Pick<SuppressorOptions, 'requireReason' | 'honourForeign'>,
  { detector, place, pragmas }: Question,
): { readonly cover: Cover | null; readonly warnings: readonly string[] } {
  const honoured = pragmas.filter(({ syntax }) => syntax === 'tightlip' || options.honourForeign);
  const pragma = pragmaFor(honoured, { detector, startLine: place.line, endLine: place.endLine });
  const wrong = honoured.flatMap(({ problem, ...at }) =>
    problem === null ? [] : [`${whereOf(place, at)} sets nothing aside: ${problem}.`],
  );
  if (pragma === null) return { cover: null, warnings: wrong };
  const missing = pragma.reason === null ? reasonMissing(pragma, { place, required: options.requireReason }) : [];
  const counts = pragma.reason !== null || !options.requireReason;
  return { cover: counts ? coverOf(pragma, place) : null, warnings: [...wrong, ...missing] };
}

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
