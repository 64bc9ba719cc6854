// Weighs a candidate: offline checks, structure, entropy, language, context and path become evidence and one confidence.
// It sees only the candidate's own surroundings and path, reads nothing, and prints no secret.
export { atPath, createScorer, floorFor, type Scorer, type Weights } from './scorer.js';
export { learnWeights, type Verdicted } from './learn.js';
