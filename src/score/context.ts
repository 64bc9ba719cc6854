import type { Evidence, Span } from '../model/index.js';
import { CONTEXT_REACH } from './features/index.js';

/** The text of the secret's line before it, at most `CONTEXT_REACH` bytes. */
export function lineBefore(bytes: Uint8Array, at: Span): string {
  const text = Buffer.from(bytes.subarray(Math.max(0, at.start - CONTEXT_REACH), at.start)).toString('latin1');
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** The text of the secret's line after it, at most `CONTEXT_REACH` bytes. */
export function lineAfter(bytes: Uint8Array, at: Span): string {
  const text = Buffer.from(bytes.subarray(at.end, at.end + CONTEXT_REACH)).toString('latin1');
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

const SECRET_NAME =
  /pass(?:word|wd|phrase|code)?|secret|token|api[-_ ]?key|access[-_ ]?key|private[-_ ]?key|credential|\bauth|bearer|\bkey\b|[-_]key\b|pwd/i;
const PUBLIC_NAME =
  /public[-_ ]?key|sha(?:1|256|512)|md5|checksum|digest|fingerprint|integrity|\bcommit\b|revision|etag|uuid|guid|nonce|\bhash\b/i;
const SAMPLE_LINE = /\b(?:example(?!\.(?:com|org|net|edu)\b)|sample|dummy|fake|placeholder|for instance|e\.g\.)\b/i;
/** What Jenkins and others call by an id: the secret itself is kept elsewhere. */
const REFERRED = /credentials?(?:_?id)?["']?\s*[(:=]+\s*["'`]?$/i;
/** A commit that a workflow is pinned to: `uses: owner/action@…`, `git+https://…@…`. */
const PINNED =
  /(?:\buses:|git\+|\brev:|\bref:|\bcommit:|#egg=|archive\/)\s*["']?\S*@?["']?$|\b(?:commits?|parent|tree|object|revision|changeset|merge|into)\s+[(<"'`]?$/i;
const ASSIGNED = /["'\])]?\s*(?:=|:|=>|:=|\()\s*["'`]?$/;

/** What the words of the same line say. */
export function contextEvidence(before: string, after: string): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, because: string): void => {
    evidence.push({ kind: 'context', weight, because });
  };
  if (SECRET_NAME.test(before)) add(0.8, 'the line speaks of a key, token or password');
  if (PUBLIC_NAME.test(before)) add(-1.6, 'the line speaks of a checksum, an id or a public key');
  if (SAMPLE_LINE.test(before) || SAMPLE_LINE.test(after)) add(-1, 'the line says that it is an example');
  if (REFERRED.test(before)) add(-4, 'it names credentials that are kept elsewhere');
  if (PINNED.test(before)) add(-5, 'it is a commit that something is pinned to');
  if (ASSIGNED.test(before)) add(0.3, 'it is assigned or passed as a value');
  return evidence;
}
