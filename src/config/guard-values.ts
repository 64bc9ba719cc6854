import * as v from 'valibot';
import { confidence, day, detectorPatterns, globList } from './values.js';

/** How the guard acts: say nothing, say and let through, stop. */
export const GUARD_MODES = ['observe', 'warn', 'block'] as const;

/** The keys of one table of `guard.modes`. */
export const MODE_RULE_KEYS = ['path', 'detector', 'below', 'at_least', 'mode', 'from', 'then'] as const;

const mode = v.picklist(GUARD_MODES);

const modeRule = v.pipe(
  v.strictObject({
    path: v.optional(globList, []),
    detector: v.optional(detectorPatterns, []),
    below: v.nullish(confidence, null),
    at_least: v.nullish(confidence, null),
    mode,
    from: v.nullish(day, null),
    // eslint-disable-next-line unicorn/no-thenable -- the word of the file; nobody awaits the schema
    then: v.nullish(mode, null),
  }),
  v.check((given) => (given.from === null) === (given.then === null)),
  v.transform(({ at_least: atLeast, then: later, ...rest }) => ({ ...rest, atLeast, later })),
  v.readonly(),
);

export const modeRules = v.pipe(v.array(modeRule), v.maxLength(1000), v.readonly());
