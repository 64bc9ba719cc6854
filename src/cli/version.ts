declare const __TIGHTLIP_VERSION__: string;

/** The version of the package, put in by the build. */
export const VERSION: string = __TIGHTLIP_VERSION__;
