// Finds, reads, checks and layers the configuration, and tells where each value came from; reads and writes the allow file.
// A scanned repository's configuration is untrusted: it can name no file outside the repository, run no code, and is bounded.
// Imports the model (and later the detector contract). The only effect is the file system.
export * from './error.js';
export { FIELDS, FILE_KEYS, PROFILES } from './fields.js';
export { GUARD_MODES } from './guard-values.js';
export * from './settings.js';
export { loadSettings } from './load.js';
export { LEARNED_FILE } from './sources.js';
export { explainSettings, type SettingRow } from './explain.js';
export { globMatcher } from './glob.js';
export { readAllowFile, writeAllowFile, type AllowFileOptions } from './allow-file.js';
export { errorsTable, fileKeysTable, settingsTable } from './reference.js';
export { pathMatcher } from './path-globs.js';
