import type { Gap } from '../model/index.js';
import { noAttribution, type Source } from './source.js';

/** No content: what was found out, before any was read, that cannot be read. */
export const toldGaps = (gaps: readonly Gap[]): Source => ({
  scopes: ['history'],
  units: async function* () {
    yield { units: [], gaps };
  },
  attribute: noAttribution,
  facts: () => ({ commits: 0, refs: 0, head: null }),
});
