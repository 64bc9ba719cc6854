// The other file of detectors/: two test files, so that two processors share the work.
import { expect, it } from 'vitest';
import { contractOf } from './contract.js';
import { detectorFiles } from './files.js';

const files = await detectorFiles();

it('has detector files to look at', () => {
  expect(files.length, 'no file of detectors/ fits ONLY').toBeGreaterThan(0);
});

contractOf(files.filter((_, index) => index % 2 === 1));
