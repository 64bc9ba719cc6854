/** The version in package.json. The build, and vitest's configuration, put it in as a literal. */
declare const __TIGHTLIP_VERSION__: string;
