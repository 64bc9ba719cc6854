import type { CommitMark } from '../../model/index.js';
import type { PackStore, StoredObject } from '../pack/index.js';
import { markOf } from '../person.js';

const ENCODING = /^encoding ([A-Za-z0-9._:-]{1,40})$/m;

/** Who made which commit or tag; each is read once, when it is first asked for. */
export class CommitMarks {
  readonly #store: PackStore;
  readonly #marks = new Map<number, CommitMark>();

  constructor(store: PackStore) {
    this.#store = store;
  }

  /** By number in the store. Author and date are empty where the object does not say. */
  of(object: number): CommitMark {
    const known = this.#marks.get(object);
    if (known !== undefined) return known;
    const id = this.#store.idHex(object);
    const found = this.#store.read(id);
    const mark = (found === null ? null : markOf(id, asUtf8(found))) ?? { commit: id, author: '', date: '' };
    this.#marks.set(object, mark);
    return mark;
  }
}

/** A commit may be written in another encoding, and then says in which. */
function asUtf8({ bytes }: StoredObject): Uint8Array {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\n\n');
  const headers = bytes.subarray(0, end < 0 ? bytes.length : end);
  const label = ENCODING.exec(Buffer.from(headers).toString('latin1'))?.[1];
  if (label === undefined) return headers;
  try {
    return Buffer.from(new TextDecoder(label).decode(headers));
  } catch {
    return headers;
  }
}
