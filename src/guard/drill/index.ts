// A game day for the guard: a throw-away clone with the hooks of a repository, and harmless secrets at every door of it. Starts git, and with
// it whatever hooks that repository has: they run at every commit there anyway. What is planted comes from whoever asks; nothing here prints.
export type { DoorName } from './doors.js';
export { drill, type DrillOptions, type DrillResult, type DrillRow, type Planted } from './drill.js';
export type { DrillOutcome } from './attempt.js';
