export type PathFilter = (path: string) => boolean;

/** Which paths, relative to the root, are read. The globs of users are compiled by whoever has them. */
export type PathChoice = {
  /** Only what this takes; all when it is left out. */
  readonly include?: PathFilter;
  readonly exclude?: PathFilter;
};

export const pathFilter =
  ({ include, exclude }: PathChoice): PathFilter =>
  (path) =>
    (include === undefined || include(path)) && exclude?.(path) !== true;
