export type PathFilter = (path: string) => boolean;

export type PathChoice = {
  /** Only what one of these globs names; all when empty. A glob without `/` speaks of names at any depth. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Paths relative to the root. */
  readonly skipPaths?: ReadonlySet<string>;
};

/** Compiles the choice of paths. The glob library is only loaded where there are globs. */
export async function pathFilter({ include = [], exclude = [], skipPaths }: PathChoice): Promise<PathFilter> {
  const included = await anyOf(include);
  const excluded = await anyOf(exclude);
  return (path) => (included === null || included(path)) && excluded?.(path) !== true && skipPaths?.has(path) !== true;
}

async function anyOf(globs: readonly string[]): Promise<PathFilter | null> {
  if (globs.length === 0) return null;
  const { default: picomatch } = await import('picomatch');
  const patterns = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/$/, ''));
  const withContents = patterns.flatMap((pattern) =>
    pattern.includes('/') ? [pattern, `${pattern}/**`] : [`**/${pattern}`, `**/${pattern}/**`],
  );
  return picomatch(withContents, { dot: true });
}
