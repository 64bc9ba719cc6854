import * as v from 'valibot';
import { SEVERITIES } from '../model/index.js';
import { customDetectors } from './custom-values.js';
import { GUARD_MODES, modeRules } from './guard-values.js';
import {
  confidence,
  weight,
  detectorPattern,
  detectorPatterns,
  duration,
  rules,
  size,
  text,
  globList,
} from './values.js';

/** Where files outside the repository count as own secrets. */
export const USER_FILES = ['guard', 'always', 'never'] as const;

/** How a field is written in an environment variable; `none` for what only a file can say. */
export type FromText = 'number' | 'boolean' | 'list' | 'map' | 'text' | 'none';

type Field<S extends v.GenericSchema, F> = {
  /** Checks a value as a file has it, and turns it into the value that the program uses. */
  readonly schema: S;
  /** The built-in value, as the program uses it. */
  readonly fallback: F;
  readonly fromText: FromText;
  /** What may be written, for messages and the reference page: it follows "must be". */
  readonly form: string;
  /** The built-in value as a file would have it. */
  readonly shown: string;
  readonly about: string;
};

const field = <S extends v.GenericSchema, F extends v.InferOutput<S> | null>(of: Field<S, F>): Field<S, F> => of;

const flag = (fallback: boolean, about: string) =>
  field<ReturnType<typeof v.boolean>, boolean>({
    schema: v.boolean(),
    fallback,
    fromText: 'boolean',
    form: 'true or false',
    shown: String(fallback),
    about,
  });

const globs = (about: string) =>
  field<typeof globList, readonly string[]>({
    schema: globList,
    fallback: [],
    fromText: 'list',
    form: 'a glob or a list of globs',
    shown: '[]',
    about,
  });

const patterns = (about: string) =>
  field<typeof detectorPatterns, readonly string[]>({
    schema: detectorPatterns,
    fallback: [],
    fromText: 'list',
    form: 'a detector id, a family such as "github.*", or a list of them',
    shown: '[]',
    about,
  });

/**
 * What one word sets: the least confidence that is reported, and how much doubt or trust values without a format meet beside
 * what the model says of them, in log-odds. A setting of its own wins over its profile's.
 */
export const PROFILES = {
  strict: { minConfidence: 0.35, weights: { 'generic.*': 0.3 } },
  balanced: { minConfidence: 0.5, weights: {} },
  quiet: { minConfidence: 0.8, weights: { 'generic.*': -0.5 } },
} as const satisfies Readonly<
  Record<string, { readonly minConfidence: number; readonly weights: Readonly<Record<string, number>> }>
>;
const PROFILE_NAMES = Object.keys(PROFILES) as (keyof typeof PROFILES)[];
const profiles = v.picklist(PROFILE_NAMES);

const severities = v.picklist(SEVERITIES);
const modes = v.picklist(GUARD_MODES);

/**
 * Every setting, once: the types, the defaults, the checks, the environment variables and the reference page derive from
 * this table. Keys are as in `tightlip.toml`; a dot stands for a table.
 */
export const FIELDS = {
  profile: field<typeof profiles, v.InferOutput<typeof profiles>>({
    schema: profiles,
    fallback: 'balanced',
    fromText: 'text',
    form: `one of ${PROFILE_NAMES.join(', ')}`,
    shown: '"balanced"',
    about:
      'How much doubt is reported: `strict` for what must not leak at any price, `quiet` for what is nearly sure. It sets `min_confidence` and `detectors.weights` where these are not set.',
  }),
  min_confidence: field<typeof confidence, number>({
    schema: confidence,
    fallback: 0.5,
    fromText: 'number',
    form: 'a number from 0 to 1',
    shown: '0.5',
    about: 'Findings with a lower confidence are not reported.',
  }),
  min_severity: field<typeof severities, v.InferOutput<typeof severities>>({
    schema: severities,
    fallback: 'info',
    fromText: 'text',
    form: `one of ${SEVERITIES.join(', ')}`,
    shown: '"info"',
    about: 'Findings with a lower severity are not reported.',
  }),
  format: field<typeof text, string>({
    schema: text,
    fallback: 'human',
    fromText: 'text',
    form: 'the name of a report format',
    shown: '"human"',
    about: 'How the report is written to standard output.',
  }),
  include: globs('Only files that match are scanned; empty means all.'),
  exclude: globs('Files that match are not scanned. To scan them and set their findings aside, write a rule instead.'),
  max_file_size: field<typeof size, number>({
    schema: size,
    fallback: 100e6,
    fromText: 'text',
    form: 'a size such as "100MB" or "64MiB"',
    shown: '"100MB"',
    about: 'Larger files are not read; each is reported as a gap.',
  }),
  timeout: field<typeof duration, number>({
    schema: duration,
    fallback: 600_000,
    fromText: 'text',
    form: 'a time such as "90s", "10m" or "1h", or 0 for none',
    shown: '"10m"',
    about: 'A scan that takes longer is stopped, and reported as incomplete.',
  }),
  threads: field({
    schema: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(256)),
    fallback: 0 as number,
    fromText: 'number',
    form: 'a whole number from 0 to 256',
    shown: '0',
    about: 'How many threads read a large history; 0 takes as many as the machine has processors, but not more than 8.',
  }),
  'detectors.enable': patterns('Only these detectors are used; empty means all.'),
  'detectors.disable': patterns('These detectors are not used. This wins over `detectors.enable`.'),
  'detectors.severity': field({
    schema: v.pipe(v.record(detectorPattern, severities), v.readonly()),
    fallback: {},
    fromText: 'map',
    form: `a table of detectors, each with one of ${SEVERITIES.join(', ')}`,
    shown: '{}',
    about: 'Other severities for these detectors.',
  }),
  'detectors.min_confidence': field({
    schema: v.pipe(v.record(detectorPattern, confidence), v.readonly()),
    fallback: {},
    fromText: 'map',
    form: 'a table of detectors, each with a number from 0 to 1',
    shown: '{}',
    about: 'What `min_confidence` is for these detectors.',
  }),
  'detectors.custom': field<typeof customDetectors, v.InferOutput<typeof customDetectors>>({
    schema: customDetectors,
    fallback: [],
    fromText: 'none',
    form: 'a list of tables, each a detector of your own',
    shown: '[]',
    about: 'Detectors of your own; `tightlip rules test` proves them.',
  }),
  'detectors.weights': field({
    schema: v.pipe(v.record(detectorPattern, weight), v.readonly()),
    fallback: {},
    fromText: 'map',
    form: 'a table of detectors, each with a number from -6 to 6',
    shown: '{}',
    about:
      'How much surer of what these detectors find, in log-odds: 0.7 doubles the odds, -0.7 halves them. `tightlip learn` fits them to your verdicts.',
  }),
  rules: field<typeof rules, v.InferOutput<typeof rules>>({
    schema: rules,
    fallback: [],
    fromText: 'none',
    form: 'a list of tables, each with a `reason` and at least one of `path`, `detector`, `below`, and perhaps `until`',
    shown: '[]',
    about: 'Findings that match are set aside, with the reason.',
  }),
  allow_file: field<typeof text, string>({
    schema: text,
    fallback: '.tightlip-allow',
    fromText: 'text',
    form: 'a path inside the repository',
    shown: '".tightlip-allow"',
    about: 'Where findings that were set aside one by one are listed.',
  }),
  salt: field({
    schema: v.pipe(v.string(), v.minLength(8), v.maxLength(1000)),
    fallback: null,
    fromText: 'text',
    form: 'a text of 8 to 1000 characters',
    shown: 'none',
    about:
      'Key of the fingerprints. With an own key, nobody can look fingerprints up in a table. Changing it changes every fingerprint.',
  }),
  'own_secrets.enabled': flag(
    true,
    'Values that are secret here whatever they look like are found exactly: those of ignored `.env` files and the like, and of `.tightlip-known`.',
  ),
  'own_secrets.user_files': field({
    schema: v.picklist(USER_FILES),
    fallback: 'guard' as (typeof USER_FILES)[number],
    fromText: 'text',
    form: `one of ${USER_FILES.join(', ')}`,
    shown: '"guard"',
    about:
      'Whether the values of `~/.aws/credentials`, `~/.netrc` and `~/.npmrc`, and of `own_secrets.commands`, are looked for: in hooks, also in scans, or never.',
  }),
  'own_secrets.commands': field({
    schema: v.pipe(v.array(text), v.maxLength(20), v.readonly()),
    fallback: [] as readonly string[],
    fromText: 'none',
    form: 'a list of at most 20 commands',
    shown: '[]',
    about:
      'Commands that print secrets, one a line. They run in your home folder. A repository’s own file may not have this: only yours, the organisation’s, or one named with `--config`.',
  }),
  require_reason: flag(false, 'Pragmas without a reason set nothing aside.'),
  honour_foreign: flag(true, 'Pragmas of other scanners, such as `gitleaks:allow`, set findings aside too.'),
  allow_gaps: flag(false, 'Gaps do not change the exit code. They stay in the report.'),
  mode: field<typeof modes, v.InferOutput<typeof modes>>({
    schema: modes,
    fallback: 'block',
    fromText: 'text',
    form: `one of ${GUARD_MODES.join(', ')}`,
    shown: '"block"',
    about: 'How the guard acts on a finding: record it, tell it and let it through, or stop the commit.',
  }),
  'guard.modes': field<typeof modeRules, v.InferOutput<typeof modeRules>>({
    schema: modeRules,
    fallback: [],
    fromText: 'none',
    form: 'a list of tables, each with a `mode`, perhaps `path`, `detector`, `below`, `at_least`, and perhaps `from` with `then`',
    shown: '[]',
    about:
      'Other modes for findings that match; the first table that fits decides. From the day `from` on, the mode is `then`. Where the findings of one commit have several modes, the strictest decides.',
  }),
  'guard.timeout': field<typeof duration, number>({
    schema: duration,
    fallback: 30_000,
    fromText: 'text',
    form: 'a time such as "30s" or "2m", or 0 for none',
    shown: '"30s"',
    about:
      'How long the guard looks at one commit or push. What it did not get to is told, and stops it in mode `block`.',
  }),
  'guard.trailer': flag(
    false,
    'Commits that the hook has seen get a line `Tightlip-Seen:` that `tightlip scan --require-seen` checks.',
  ),
  'guard.push_timeout': field<typeof duration, number>({
    schema: duration,
    fallback: 30_000,
    fromText: 'text',
    form: 'a time such as "30s" or "2m", or 0 for none',
    shown: '"30s"',
    about:
      'On a server, how long the guard looks at one push. What it did not get to is told, and stops the push in mode `block`.',
  }),
  'guard.pushed_allow': flag(
    true,
    'On a server, whether the allow file in what is pushed sets findings aside, as remarks in the pushed files do.',
  ),
  'guard.allow_push_skip': flag(
    false,
    'On a server, whether `git push -o tightlip.skip="reason"` gets a push through, on record.',
  ),
} as const;

/** Keys of a file that are no settings: they say how files are put together. */
export const FILE_KEYS = {
  extends: {
    schema: v.strictObject({ path: text, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i)) }),
    form: 'a table with `path` and `sha256`, the SHA-256 of that file in hex',
    about:
      "Takes over the organisation's settings from another file, pinned by its hash. In a repository, the file must stand inside it.",
  },
  locked: {
    schema: v.pipe(v.array(v.picklist(Object.keys(FIELDS) as (keyof typeof FIELDS)[])), v.readonly()),
    form: 'a list of setting names',
    about: "Settings that no later layer may change. Only the organisation's file may have it.",
  },
} as const;
