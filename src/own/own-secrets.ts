import { inspect } from 'node:util';
import { DEFAULT_SALT, fingerprintOf, hashHex } from '../model/index.js';
import type { KnownEntry } from './known-file.js';

/** Where a value came from: the part behind `own.` of the id that its findings have. */
export const OWN_KINDS = ['env-value', 'aws-credentials', 'netrc', 'npmrc', 'git-config', 'command', 'known'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** A value that is secret whatever it looks like. `name` is the variable's, `file` where it stands as messages tell it. */
export type OwnValue = {
  readonly kind: Exclude<OwnKind, 'known'>;
  readonly value: string;
  readonly name: string;
  readonly file: string;
};

/** All that is to be found exactly, as plain data for another thread of this process. Never for a file, a socket or a report. */
export type PackedOwnSecrets = { readonly values: readonly OwnValue[]; readonly known: readonly KnownEntry[] };

/** Own secrets, opaque: printing, serialising or inspecting them gives their number. */
export class OwnSecrets {
  readonly #packed: PackedOwnSecrets;

  constructor(packed: PackedOwnSecrets) {
    this.#packed = packed;
  }

  get isEmpty(): boolean {
    return this.#packed.values.length === 0 && this.#packed.known.length === 0;
  }

  /** The same without the values that a test refuses. */
  without(refuses: (value: OwnValue) => boolean): OwnSecrets {
    const { values, known } = this.#packed;
    return new OwnSecrets({ values: values.filter((value) => !refuses(value)), known });
  }

  withoutKinds(kinds: readonly string[]): OwnSecrets {
    const { values, known } = this.#packed;
    return new OwnSecrets({
      values: values.filter(({ kind }) => !kinds.includes(kind)),
      known: kinds.includes('known') ? [] : known,
    });
  }

  get size(): number {
    return this.#packed.values.length + this.#packed.known.length;
  }

  /** Names the set, so that what was looked at with one is looked at again with another. */
  stamp(salt: string | null): string {
    const { values, known } = this.#packed;
    const told = values.map(({ kind, value, name, file }) =>
      JSON.stringify([kind, name, file, fingerprintOf('own', Buffer.from(value, 'utf8'), salt ?? DEFAULT_SALT)]),
    );
    return hashHex('sha256', [...told, ...known.map(({ hash, name }) => `${hash} ${name}`)].toSorted());
  }

  pack(): PackedOwnSecrets {
    return this.#packed;
  }

  toString(): string {
    return `${this.size} own secrets`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
