// Measures recall on tokens of all vendors' detectors, and how many near misses are reported, on texts that the detectors' own
// grammars make from a seed. Usage: npm run bench:near-misses [-- SEED]
// The tokens are of the formats that the detectors know, so recall says what the weighing loses, not which formats are missing.
import { runMeasure } from './run-measure.mjs';

await runMeasure('near-misses-measure.ts');
