import { Secret, type Evidence, type Scored, type Span, type View } from '../model/index.js';
import { formsOf } from './forms.js';
import { knownHash, type KnownEntry } from './known-file.js';
import { Needles } from './needles.js';
import type { OwnKind, OwnSecrets, OwnValue } from './own-secrets.js';
import { rollAlong, rollBase, type Window } from './roll.js';

/** Finds own secrets in views, exactly. What it finds at a place depends on the bytes there and on one more on each side. */
export interface OwnMatcher {
  /** All of a view, or what stands whole in a part of it. */
  match(view: View, within?: Span): readonly Scored[];
  /** The longest text that it looks for, in bytes. */
  readonly longest: number;
}

/** In the log of the odds: with it nothing else counts, neither path nor surroundings. */
const CERTAIN = 20;
/** Values of at least so many bytes cannot be part of another by chance. */
const LONG = 16;

/** Whether the value of an own secret speaks for a finding: alone, or beside the detector that knows its kind. */
export const isOwnFinding = ({ evidence }: Pick<Scored, 'evidence'>): boolean =>
  evidence.some(({ weight }) => weight === CERTAIN);

type Target = {
  readonly value: OwnValue;
  readonly secret: () => Secret;
  readonly via: string | null;
  readonly checksEdges: boolean;
};

/** Null where there is nothing to look for. `salt` is the key of fingerprints and of known hashes. */
export function createOwnMatcher(own: OwnSecrets, salt: string | null): OwnMatcher | null {
  if (own.isEmpty) return null;
  const { values, known } = own.pack();
  const targets = values.flatMap((value) => targetsOf(value, salt));
  const texts = targets.map(({ text }) => text);
  const needles = new Needles(texts);
  const windows = windowsOf(known, salt);
  return {
    longest: Math.max(needles.longest, ...known.map(({ length }) => length)),
    match: (view, { start: from, end: to } = { start: 0, end: view.bytes.length }) => {
      const found: Scored[] = [];
      const add = (scored: Scored): void => {
        // A decoded view speaks only for what it decoded.
        if (scored.view.altered(scored.span)) found.push(scored);
      };
      needles.search(view.bytes, {
        from,
        to,
        found: (index, start) => {
          const { target, text } = targets[index] as (typeof targets)[number];
          const span = { start, end: start + text.length };
          if (!target.checksEdges || standsAlone(view.bytes, span)) add(ofValue(target, view, span));
        },
      });
      for (const { window, byHash } of windows)
        rollAlong(view.bytes, window, {
          from,
          to,
          found: (start) => {
            const span = { start, end: start + window.length };
            const bytes = view.bytes.subarray(span.start, span.end);
            const entry = byHash.get(knownHash(bytes, salt));
            if (entry !== undefined) add(ofKnown(entry, { view, span, bytes, salt }));
          },
        });
      return found;
    },
  };
}

function targetsOf(
  value: OwnValue,
  salt: string | null,
): readonly { readonly target: Target; readonly text: string }[] {
  const isShort = Buffer.byteLength(value.value) < LONG;
  let made: Secret | undefined;
  // Most values are never met.
  const secret = (): Secret => (made ??= secretOf(Buffer.from(value.value, 'utf8'), salt));
  return formsOf(value.value).map(({ text, via }) => ({
    text,
    target: { value, secret, via, checksEdges: isShort && via !== 'base64' && via !== 'base64url' },
  }));
}

/** One family: the same value has the same fingerprint, whether it stands in `.env` or in `.netrc`. */
const secretOf = (bytes: Uint8Array, salt: string | null): Secret =>
  new Secret(bytes, { family: 'own', ...(salt === null ? {} : { salt }) });

/** A short value is no part of a longer word. */
function standsAlone(bytes: Uint8Array, { start, end }: Span): boolean {
  const joins = (a: number | undefined, b: number | undefined): boolean => isWord(a) && isWord(b);
  return !joins(bytes[start - 1], bytes[start]) && !joins(bytes[end - 1], bytes[end]);
}

const isWord = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

const ofValue = ({ value, secret, via }: Target, view: View, span: Span): Scored =>
  scoredOf({
    kind: value.kind,
    secret: secret(),
    span,
    view: via === null ? view : seenVia(view, via),
    because: value.name === '' ? `it stands in ${value.file}` : `it is the value of ${value.name} in ${value.file}`,
  });

function ofKnown(
  { name }: KnownEntry,
  at: { readonly view: View; readonly span: Span; readonly bytes: Uint8Array; readonly salt: string | null },
): Scored {
  const secret = secretOf(Uint8Array.from(at.bytes), at.salt);
  return scoredOf({ kind: 'known', secret, span: at.span, view: at.view, because: `it is ${name} of .tightlip-known` });
}

function scoredOf(of: {
  readonly kind: OwnKind;
  readonly secret: Secret;
  readonly span: Span;
  readonly view: View;
  readonly because: string;
}): Scored {
  const { kind, secret, span, view, because } = of;
  const evidence: Evidence = { kind: 'checksum', weight: CERTAIN, because };
  return {
    detectorId: `own.${kind}`,
    view,
    span,
    extent: span,
    secret,
    parts: [],
    confidence: 1,
    evidence: [evidence],
  };
}

/** The same bytes, told as what was decoded from them. */
const seenVia = (view: View, via: string): View => ({
  unit: view.unit,
  bytes: view.bytes,
  via: [...view.via, via],
  toUnit: (at) => view.toUnit(at),
  altered: (at) => view.altered(at),
  ...(view.packed === undefined ? {} : { packed: view.packed }),
});

type KnownWindow = { readonly window: Window; readonly byHash: ReadonlyMap<string, KnownEntry> };

/** One for each length. */
function windowsOf(known: readonly KnownEntry[], salt: string | null): readonly KnownWindow[] {
  if (known.length === 0) return [];
  const base = rollBase(salt);
  return [...new Set(known.map(({ length }) => length))].map((length) => {
    const wanted = new Uint8Array(1 << 16);
    const entries = known.filter((entry) => entry.length === length);
    for (const { roll } of entries) wanted[roll] = 1;
    return { window: { length, base, wanted }, byHash: new Map(entries.map((entry) => [entry.hash, entry])) };
  });
}
