import type { Candidate, Evidence } from '../model/index.js';
import { lineAfter, lineBefore } from './context.js';
import { hasForeign, isMarked } from './malformed-foreign.js';
import { isChosenByPeople, nameIssuer, wordsIn } from './malformed-name.js';
import { isBlocks, isTyped } from './malformed-sequence.js';
import { isCut } from './malformed-token.js';
import type { NearMisses } from './malformed-vendor.js';

const said = (kind: Evidence['kind'], weight: number, because: string): Evidence => ({ kind, weight, because });
const FOREIGN = said('structure', -5, 'it is a token but for a character that tokens do not have');
const MARKED = said('language', -3, 'it holds a placeholder word');
const TYPED = said('entropy', -4, 'its characters are a sequence, or stand side by side on the keyboard');
const BLOCKS = said('entropy', -4, 'one short piece is repeated');

const RESOURCE = said('structure', -4, 'it names a resource, which may be kept elsewhere');
/** Amazon's names of resources, secrets among them. */
const RESOURCE_NAME = /^arn:aws[\w-]*:/;

/** What is sent in a header was issued. */
const HEADER = /^(?:x-|authorization|proxy-auth)/i;

/** The longest name that is read. */
const LONGEST_NAME = 100;

/**
 * What speaks against a value without a format that is written like a token, but was broken or made up by hand. Passwords are left
 * alone; what is only a sequence counts where the name says whose key it is, for people choose such secrets too.
 */
export function malformedEvidence(
  { detectorId, view, span, extent }: Candidate,
  value: string,
  near: NearMisses,
): readonly Evidence[] {
  const nameEnd = Math.min(span.start, extent.start + LONGEST_NAME);
  const name = Buffer.from(view.bytes.subarray(extent.start, nameEnd)).toString('latin1');
  if (RESOURCE_NAME.test(value)) return [RESOURCE];
  if (isChosenByPeople(name)) return [];
  const words = wordsIn(`${lineBefore(view.bytes, extent)} ${name}`);
  const isIssued = detectorId === 'generic.bearer' || HEADER.test(name) || nameIssuer(words);
  if (hasForeign(value, isIssued) || (isIssued && isCut(lineAfter(view.bytes, span)))) return [FOREIGN];
  if (isMarked(value)) return [MARKED];
  if (isIssued && isTyped(value)) return [TYPED];
  return isIssued && isBlocks(value) ? [BLOCKS] : near.evidence(words, value);
}
