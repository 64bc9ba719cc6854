/** The codes of configuration errors, each with what it means. */
export const CONFIG_ERRORS = {
  'config.not-found': 'A file that was named does not exist.',
  'config.unreadable': 'A file could not be read or written.',
  'config.too-large': 'A file is larger than what is read.',
  'config.syntax': 'A file is not valid TOML or JSON.',
  'config.unknown-key': 'A key is not known.',
  'config.value': 'A value is not what the key takes.',
  'config.several': 'A repository has several configuration files.',
  'config.outside': "A path of the repository's configuration leads out of the repository.",
  'config.untrusted': "A repository's own configuration says what only its user may say.",
  'config.hash': 'The file that `extends` names is not the one that was pinned.',
  'config.locked': 'A layer changes a setting that the organisation locked.',
} as const;
export type ConfigErrorCode = keyof typeof CONFIG_ERRORS;

/** What is wrong with the configuration, in one sentence that says what to do. Never quotes a value. `line` is 1-based. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code: ConfigErrorCode;
  readonly file: string | null;
  readonly line: number | null;

  constructor(
    code: ConfigErrorCode,
    message: string,
    at: { readonly file?: string | null; readonly line?: number | null } = {},
  ) {
    const { file = null, line = null } = at;
    super(file === null ? message : `${file}${line === null ? '' : `:${line}`}: ${message}`);
    this.code = code;
    this.file = file;
    this.line = line;
  }
}
