// Finds candidates: one automaton pass over all literals, then each woken detector in a window round its literal.
// What is found at a byte depends only on bytes within the detector's reach. Nothing here decides whether a candidate is real.
export { compileAutomaton, type Automaton } from './automaton.js';
export { scanLiterals } from './scan-literals.js';
export { createMatcher, distinctCandidates, type Matcher, type MatcherOptions } from './matcher.js';
export { BYTES_AFTER, BYTES_BEFORE } from './neighbours.js';
export type { Reach } from './reach.js';
export { joinMatchers } from './join-matchers.js';
export { asciiWindow, bestEngine, loadRe2, loadRe2js, type EngineName, type Regex, type RegexEngine } from './regex.js';
export { compileLiterals, type CompiledLiterals } from './literals.js';
export { packLiterals, unpackLiterals } from './pack-literals.js';
