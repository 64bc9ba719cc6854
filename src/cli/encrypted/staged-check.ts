import { formatOf, judge, judgeChange, mayHaveBeenEncrypted, type Rules, type Verdict } from '../../encrypted/index.js';
import { readBlobs, type Repository } from '../../git/index.js';
import type { Gap, Unit } from '../../model/index.js';
import type { Source, SourceBatch } from '../../source/index.js';
import type { Told } from './to-finding.js';
import { TreeRules } from './tree-rules.js';

/** What is kept of a larger file until the one that it replaces is read: formats show at the beginning. */
const MOST_KEPT = 1 << 20;

type Changed = { readonly path: string; readonly bytes: Uint8Array };

/** Looks at files as they are staged: whether those that must be encrypted are. */
export class StagedCheck {
  readonly #repo: Repository;
  readonly #rules: TreeRules;
  readonly #told: Told[] = [];
  /** By the id of what they replace. */
  readonly #changed = new Map<string, Changed[]>();
  #replaced: ReadonlyMap<string, string> = new Map();

  constructor(repo: Repository, home: string | null) {
    this.#repo = repo;
    this.#rules = new TreeRules(repo, home);
  }

  /** To be told before the first file: ids of what is replaced, by path. */
  onStaged({ replaced }: { readonly replaced: ReadonlyMap<string, string> }): void {
    this.#replaced = replaced;
  }

  /** The same source, each of its files looked at on the way. */
  watching(source: Source): Source {
    return { ...source, units: () => this.#watched(source) };
  }

  /** What was found, once the source was read. */
  async told(maxBytes: number): Promise<{ readonly told: readonly Told[]; readonly gaps: readonly Gap[] }> {
    const gaps: Gap[] = [];
    if (this.#changed.size > 0) {
      for await (const batch of readBlobs(this.#repo, this.#changed.keys(), maxBytes)) {
        gaps.push(...batch.gaps);
        for (const { id, bytes } of batch.blobs)
          for (const file of this.#changed.get(id) ?? [])
            this.#note(file.path, judgeChange(file, bytes, this.#rules.for(file.path)));
      }
    }
    return { told: this.#told, gaps };
  }

  async *#watched(source: Source): AsyncGenerator<SourceBatch> {
    for await (const batch of source.units()) {
      for (const unit of batch.units) this.#look(unit);
      yield batch;
    }
  }

  #look({ bytes, origins }: Unit): void {
    for (const origin of origins) {
      if (origin.kind !== 'staged') continue;
      const { path } = origin;
      if (isProgram(path) && this.#rules.sayNothingOf(path)) continue;
      const file = { path, bytes };
      const rules = isSecretLike(file) ? this.#rules.withSealed(path) : this.#rules.for(path);
      const verdict = judge(file, rules);
      if (verdict !== null) this.#note(path, verdict);
      else this.#remember(file, rules);
    }
  }

  #remember({ path, bytes }: Changed, rules: Rules): void {
    const before = this.#replaced.get(path);
    if (before === undefined || bytes.length === 0 || !mayHaveBeenEncrypted(path)) return;
    if (formatOf({ path, bytes }, rules) !== null) return;
    const kept = { path, bytes: bytes.length > MOST_KEPT ? bytes.slice(0, MOST_KEPT) : bytes };
    this.#changed.set(before, [...(this.#changed.get(before) ?? []), kept]);
  }

  #note(path: string, verdict: Verdict | null): void {
    if (verdict !== null && !this.#rules.isLink(path))
      this.#told.push({ path, verdict, kind: 'staged', commit: null, refs: [] });
  }
}

/** Text that is never encrypted by itself: only attributes and lists can say that it must be. */
const PROGRAMS: ReadonlySet<string> = new Set(
  'ts tsx js jsx mjs cjs mts cts py rb go rs java kt swift c h cc cpp hpp cs php vue svelte css scss html md svg png lock'.split(
    ' ',
  ),
);
const isProgram = (path: string): boolean => PROGRAMS.has(path.slice(path.lastIndexOf('.') + 1));

const isSecretLike = ({ path, bytes }: Changed): boolean =>
  /\.(?:ya?ml|json)$/i.test(path) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('Secret') >= 0;
