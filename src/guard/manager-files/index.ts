// What hook managers' own files look like, and how entries for the guard go in and out of them. Pure: text in, text out; nothing is
// written anew that somebody else wrote. May not read or write files.
export { LEFTHOOK } from './lefthook.js';
export { hooksCalled, type Caller, type ManagerFile } from './manager-file.js';
export { OVERCOMMIT } from './overcommit.js';
export { HUSKY_4, SIMPLE_GIT_HOOKS } from './package-hooks.js';
export { PRE_COMMIT } from './pre-commit.js';
