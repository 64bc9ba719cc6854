import type { Secret } from './secret.js';
import type { Span } from './span.js';
import type { View } from './unit.js';

/** A further half of a secret that has several (a key id beside its key), with its place in the view. */
export type CandidatePart = { readonly name: string; readonly secret: Secret; readonly span: Span };

/**
 * What a detector claims to have seen. `span` covers the secret itself, `extent` also the context that the match needed
 * (the name before a value, say); both are offsets into the view's bytes.
 */
export type Candidate = {
  readonly detectorId: string;
  readonly view: View;
  readonly span: Span;
  readonly extent: Span;
  readonly secret: Secret;
  readonly parts: readonly CandidatePart[];
};

export const EVIDENCE_KINDS = ['checksum', 'structure', 'entropy', 'language', 'context', 'path'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One reason for or against. `weight` is in log-odds (nats): 0 says nothing, +2.2 multiplies the odds by nine. */
export type Evidence = { readonly kind: EvidenceKind; readonly weight: number; readonly because: string };

/** `confidence` is the probability, 0 to 1, that the candidate is a real secret, as far as its evidence tells. */
export type Scored = Candidate & { readonly confidence: number; readonly evidence: readonly Evidence[] };
