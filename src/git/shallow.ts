import { join } from 'node:path';
import type { Repository } from './repository.js';
import { readText } from './read-text.js';

/** The commits at which a shallow clone ends; their parents are not there. */
export const shallowCommits = ({ commonDir }: Repository): readonly string[] =>
  (readText(join(commonDir, 'shallow')) ?? '').split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
