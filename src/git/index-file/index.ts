// The index read from its file, and held against the tree of HEAD, without starting git: that start is the largest single cost
// of a commit hook. Whatever is unusual (a split or sparse index, a conflict, an intent to add, an object that is in no plain
// place) is answered with null, and the caller asks git. Nothing here writes, and nothing here guesses.
export { stagedChanges } from './staged-changes.js';
