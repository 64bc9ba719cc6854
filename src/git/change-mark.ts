/**
 * Names a list of changes by what they lead to, so that the commit which makes them is known again. Quick rather than safe against somebody
 * who wants two lists to have one name: loading cryptography would cost every commit milliseconds.
 */
export class ChangeMark {
  readonly #state = new Int32Array([0x2545f491, 0x4f6cdd1d, 0x1b56c4e9, 0x7feb352d]);

  add({ mode, after, path }: { readonly mode: string; readonly after: string; readonly path: string }): void {
    const text = `${mode} ${after} ${path}\0`;
    let [a = 0, b = 0, c = 0, d = 0] = this.#state;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x5f356495);
      c = Math.imul(c ^ code ^ (a >>> 15), 0x846ca68b);
      d = Math.imul(d ^ code ^ (b >>> 13), 0x7ed55d17);
    }
    this.#state.set([a ^ (d >>> 11), b ^ (c >>> 9), c, d]);
  }

  /** 32 hexadecimal digits. */
  get text(): string {
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
