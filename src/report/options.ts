/** What a format may say that the Result does not know. */
export type ReportContext = {
  /** Absolute path of the working tree, for links to its files. */
  readonly root?: string;
  /** Where the repository lives, for SARIF's provenance. A user name or password in it is left out. */
  readonly repositoryUrl?: string;
  /** What a secret of a detector can do, by detector id; one or two sentences. */
  readonly about?: Readonly<Record<string, string>>;
};

export type ReportOptions = {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether the terminal understands OSC 8. */
  readonly hyperlinks: boolean;
  /** All places, all evidence and all gaps instead of the first few. */
  readonly verbose: boolean;
  readonly showSuppressed: boolean;
  readonly context?: ReportContext;
};
