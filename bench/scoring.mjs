// Measures what it takes to judge a value without a format, on the files of a folder.
// Usage: npm run bench:scoring -- FOLDER [ROUNDS]
import { runMeasure } from './run-measure.mjs';

await runMeasure('scoring-measure.ts');
