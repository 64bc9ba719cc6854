/** A run of at least `length` bytes of one set. */
export type RunOf = { readonly set: Uint8Array; readonly length: number };

/** Whether a run stands in the bytes `from` to `to`. Looks at every `length`-th byte only, until one is of the set. */
export function holdsRun(bytes: Uint8Array, { set, length }: RunOf, from: number, to: number): boolean {
  const stop = Math.min(to, bytes.length);
  let start = Math.max(0, from);
  while (start + length <= stop) {
    let at = start + length - 1;
    while (at >= start && set[bytes[at] as number] === 1) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
