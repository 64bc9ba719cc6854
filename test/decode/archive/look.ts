import type { View } from '../../../src/model/index.js';
import { decodeAll } from '../views.js';

export type Look = { readonly views: readonly View[]; readonly gaps: readonly string[] };

export function look(bytes: Uint8Array): Look {
  const { views, gaps } = decodeAll(bytes);
  return { views, gaps: gaps.map(({ because }) => because) };
}

/** What came out, by where: `gzip > tar:a.txt` → content. Encodings inside are left aside. */
export const contentsOf = ({ views }: Look): Readonly<Record<string, string>> =>
  Object.fromEntries(views.map((view) => [view.via.join(' > '), Buffer.from(view.bytes).toString('latin1')]));
