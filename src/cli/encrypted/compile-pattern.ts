import type { CompilePattern } from '../../encrypted/index.js';
import { bestEngine } from '../../match/index.js';

/** Patterns of a repository, run in linear time. */
export const compilePattern: CompilePattern = (source) => {
  try {
    const pattern = bestEngine().compile(source, false);
    return (text) => pattern.exec(Buffer.from(text, 'latin1')) !== null;
  } catch {
    return null;
  }
};
