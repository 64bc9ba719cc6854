import type { Result } from '../model/index.js';
import { placeCount } from './order.js';
import { plural } from './wording.js';

/** The three answers of a scan. */
export type Answer = 'found' | 'clean' | 'incomplete';

/** True when something was not looked at, also where the user allowed that. */
export const isIncomplete = (result: Result): boolean => result.scan.state === 'incomplete' || result.gaps.length > 0;

export function answerOf(result: Result): Answer {
  if (result.findings.length > 0) return 'found';
  return isIncomplete(result) ? 'incomplete' : 'clean';
}

/** The answer as one sentence. What was not looked at never reads as clean, with `--allow-gaps` neither. */
export function verdictOf(result: Result): string {
  const answer = answerOf(result);
  switch (answer) {
    case 'found': {
      const places = result.findings.reduce((sum, finding) => sum + placeCount(finding), 0);
      const more = isIncomplete(result) ? '; there may be more, since not everything was looked at' : '';
      return `Found ${plural(result.findings.length, 'secret')} in ${plural(places, 'place')}${more}.`;
    }
    case 'clean':
      return `Clean: looked at everything asked for (${plural(result.scan.units, 'unit')}) and found no secret.`;
    case 'incomplete':
      return `Could not look at everything: ${gapCount(result)}, so this says nothing about the rest.`;
    default:
      return answer satisfies never;
  }
}

function gapCount(result: Result): string {
  const allowed = result.scan.gapsAllowed === true ? ' (let pass by --allow-gaps)' : '';
  return result.gaps.length === 0
    ? `the scan did not finish${allowed}`
    : `${plural(result.gaps.length, 'gap')}${allowed}`;
}
