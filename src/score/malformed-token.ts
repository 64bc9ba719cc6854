import type { Evidence } from '../model/index.js';
import { hasForeign } from './malformed-foreign.js';
import { isBlocks, isTyped } from './malformed-sequence.js';

/** A character that tokens do not have, and more of the same text behind it, up to the quote that ends all of it. */
const GOES_ON = /^(?:[?|<>*^]|%(?![2-7][0-9A-Fa-f]))(?!\w+=)[\w.+/=-]{0,200}["'`]/;
/** The same before it: `"ab12?`, and not `"17|`, with which some tokens are numbered. */
const WENT_BEFORE = /["'`](?!\d+\|)[\w.+/=-]{1,200}[?|<>*^%]$/;
const QUOTE = /["'`]/;

/** The same where no quote ends the text; most of the others are signs of shells and elements there. */
const GOES_ON_UNQUOTED = /^(?:[?*^](?!\w+=)|%(?![2-7][0-9A-Fa-f]))[\w.+/-]{0,80}\d/;

/** Whether a text was read only as far as a character that tokens do not have. */
export const isCut = (after: string): boolean => GOES_ON.test(after) || GOES_ON_UNQUOTED.test(after);

/** Hex and UUIDs are also ids of pages, which open nothing. */
const BARE = /^[0-9a-f-]{16,}$/i;
const PAGE =
  /https?:\/\/[^\s"'`<>?]*\/(?:docs?|documentation|help|support|articles?|blog|guides?|reference|wiki|kb|faq|learn|images?|assets|static|media)\/[^\s"'`<>?]*$/i;

type TokenPlace = {
  readonly before: string;
  readonly after: string;
  /** Whether the format leaves open of which characters a value is. */
  readonly isOpen: boolean;
};

const beyond = (because: string): readonly Evidence[] => [{ kind: 'structure', weight: -5, because }];

/** What speaks against text that fits a vendor's format but was broken or made up by hand. `body` is what should be random of it. */
export function malformedTokenEvidence(body: string, { before, after, isOpen }: TokenPlace): readonly Evidence[] {
  if (QUOTE.test(before.slice(-1)) ? GOES_ON.test(after) : QUOTE.test(after.slice(0, 1)) && WENT_BEFORE.test(before))
    return beyond('the text goes on beyond a character that tokens do not have');
  if (isOpen && (hasForeign(body, true) || isCut(after)))
    return beyond('it is a token but for a character that tokens do not have');
  if (BARE.test(body) && PAGE.test(before))
    return [{ kind: 'context', weight: -3, because: 'it is a page in an address' }];
  if (isTyped(body))
    return [
      { kind: 'entropy', weight: -5, because: 'its characters are a sequence, or stand side by side on the keyboard' },
    ];
  return isBlocks(body) ? [{ kind: 'entropy', weight: -2, because: 'one short piece is repeated' }] : [];
}
