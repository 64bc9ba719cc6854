/** A number holds 53 bits: the first three bytes of an id, and below them which of the ids it is. */
const PLACES = 2 ** 29;

/** Ids in any order, some perhaps twice, as a list: ascending, each once. @throws RangeError for more than 2^29 ids. */
export function sortIds(ids: Uint8Array, width: number): Uint8Array {
  if (ids.length / width > PLACES) throw new RangeError('these are more object ids than one list holds');
  // Ids are some words of four bytes, and words are moved faster than bytes.
  const words = new Uint32Array(Uint8Array.from(ids).buffer);
  const sorted = new Uint32Array(words.length);
  const perId = width / 4;
  let end = 0;
  for (const nth of sortedPlaces(ids, width)) {
    const from = nth * perId;
    for (let word = 0; word < perId; word++) sorted[end + word] = words[from + word] as number;
    if (!isTwice(sorted, end, perId)) end += perId;
  }
  return new Uint8Array(sorted.buffer, 0, 4 * end);
}

/** Whether the id at `at` is the one before it. */
function isTwice(sorted: Uint32Array, at: number, perId: number): boolean {
  if (at === 0) return false;
  for (let word = at; word < at + perId; word++) if (sorted[word] !== sorted[word - perId]) return false;
  return true;
}

/** Numbers are sorted many times faster than ids are, and few ids start alike. */
function sortedPlaces(ids: Uint8Array, width: number): Uint32Array {
  const keys = new Float64Array(ids.length / width);
  for (let nth = 0; nth < keys.length; nth++) keys[nth] = startOf(ids, nth * width) * PLACES + nth;
  keys.sort();
  const places = new Uint32Array(keys.length);
  for (let nth = 0; nth < keys.length; nth++) places[nth] = (keys[nth] as number) % PLACES;
  for (let first = 0, nth = 1; nth <= keys.length; nth++) {
    if (nth < keys.length && startsAlike(keys, first, nth)) continue;
    if (nth - first > 1) sortWhole(places.subarray(first, nth), ids, width);
    first = nth;
  }
  return places;
}

const startOf = (ids: Uint8Array, at: number): number =>
  ((ids[at] as number) << 16) | ((ids[at + 1] as number) << 8) | (ids[at + 2] as number);

const startsAlike = (keys: Float64Array, a: number, b: number): boolean =>
  Math.floor((keys[a] as number) / PLACES) === Math.floor((keys[b] as number) / PLACES);

function sortWhole(places: Uint32Array, ids: Uint8Array, width: number): void {
  const idOf = (nth: number): Uint8Array => ids.subarray(nth * width, (nth + 1) * width);
  places.sort((a, b) => Buffer.compare(idOf(a), idOf(b)));
}
