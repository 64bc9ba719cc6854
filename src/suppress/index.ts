// Decides which findings are set aside: by a pragma in the file, by a line of `.tightlip-allow`, by a path rule of the
// configuration. Keeps account of what was used, so that no suppression stays unseen for ever.
// Pure: texts come in as strings, globs and today's date as arguments. Imports the model and nothing else.
export * from './allow-entry.js';
export * from './pragma.js';
export * from './suppressor.js';
export { parseAllow } from './parse-allow.js';
export { formatAllow } from './format-allow.js';
export { allowEntriesFor, baselineEntries, entryRef, mergeAllow, pruneAllow } from './edit-allow.js';
export { inlinePragmas, pragmaFor } from './inline-pragmas.js';
export { createSuppressor } from './create-suppressor.js';
