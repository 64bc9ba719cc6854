// The nouns that every stage shares: spans, units, views, secrets, candidates, findings, gaps.
// Nothing here reads, writes or decides; a stage that needs another stage's type finds it here.
export * from './span.js';
export * from './severity.js';
export * from './gap.js';
export * from './unit.js';
export * from './secret.js';
export * from './candidate.js';
export * from './finding.js';
export { hashHex, hashOf, hmacSha256 } from './digest.js';
