import type { Command } from 'commander';
import { Option } from 'commander';
import { REPORTERS } from '../report/index.js';
import { SEVERITIES } from '../model/index.js';

/** The flags of `scan`, as commander parses them. */
export type ScanFlags = {
  readonly tree?: boolean;
  readonly history?: boolean;
  readonly staged?: boolean;
  readonly unstaged?: boolean;
  /** True, or `auto`, for the range that CI is about. */
  readonly range?: string | true;
  readonly requireSeen?: boolean;
  readonly stdin?: boolean;
  readonly stdinPath?: string;
  /** No flag of the command line: what hooks look for is looked for too, as a finding of theirs is asked for. */
  readonly asGuard?: boolean;
  readonly since?: string;
  readonly ref?: readonly string[];
  readonly archive?: readonly string[];
  readonly ignored?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly format?: string;
  readonly report?: readonly string[];
  readonly minConfidence?: string;
  readonly minSeverity?: string;
  readonly detector?: readonly string[];
  readonly skipDetector?: readonly string[];
  readonly showSecrets?: boolean;
  readonly showSuppressed?: boolean;
  readonly config?: string | false;
  readonly allowFile?: string;
  readonly allow?: boolean;
  readonly maxFileSize?: string;
  readonly timeout?: string;
  readonly threads?: string;
  readonly cache?: string | boolean;
  readonly allowGaps?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly progress: boolean;
};

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** Declares the flags, in the groups of the help. */
export function addScanFlags(command: Command): Command {
  return command
    .optionsGroup('What to look at (default: working tree and full history):')
    .option('--tree', 'only the working tree')
    .option('--history', 'only the history: every object of the repository')
    .option('--staged', 'what is staged for the next commit')
    .option('--unstaged', 'what is changed or new in the working tree, and not staged')
    .option('--range [A..B]', 'what the commits of a range add; auto, or nothing, for what a run in CI is about')
    .option('--stdin', 'standard input')
    .option('--stdin-path <name>', 'the file name that standard input stands for')
    .option('--since <date>', 'only commits since a date (with --history)')
    .option('--ref <ref>', 'only what a ref reaches; repeatable', collect)
    .option('--archive <file>', 'what is packed in an archive or compressed file; repeatable', collect)
    .option('--ignored', 'files that git ignores, too')
    .option('--include <glob>', 'only files that match; repeatable', collect)
    .option('--exclude <glob>', 'no files that match; repeatable', collect)
    .option('--require-seen', 'with --range: end with 1 where a commit has no Tightlip-Seen line of the hook')
    .optionsGroup('What to report:')
    .addOption(new Option('-f, --format <format>', 'how to print the result').choices(Object.keys(REPORTERS)))
    .option('--report <format=file>', 'also write a report to a file; repeatable', collect)
    .option('--min-confidence <0..1>', 'leave out what is less likely a secret (default: 0.5)')
    .addOption(new Option('--min-severity <severity>', 'leave out what is less severe').choices(SEVERITIES))
    .option('--detector <id>', 'only these detectors (id, or family.*); repeatable', collect)
    .option('--skip-detector <id>', 'not these detectors; repeatable', collect)
    .option(
      '--show-secrets',
      'print the secrets themselves: only to a terminal, or to --report files (made with mode 0600)',
    )
    .option('--show-suppressed', 'list what was set aside, too')
    .optionsGroup('How:')
    .option('--config <file>', 'read this configuration instead of the repository’s')
    .option('--no-config', 'read no configuration')
    .option('--allow-file <file>', 'read this allow file instead of .tightlip-allow')
    .option('--no-allow', 'set nothing aside')
    .option('--max-file-size <size>', 'do not read larger files, and say so (default: 100MB)')
    .option('--threads <n>', 'read large histories with so many threads (default: one for each processor, at most 8)')
    .option('--cache <folder>', 'keep in this folder which objects were looked at (default: the user’s cache folder)')
    .option('--no-cache', 'read everything again, and keep nothing')
    .option('--timeout <time>', 'stop after this time, and say what was not read (default: 10m)')
    .option('--allow-gaps', 'end with 0 even where something could not be read; the report still says so')
    .option('-q, --quiet', 'print nothing but the findings')
    .option('--no-color', 'no colour')
    .option('--no-progress', 'no progress bar');
}
