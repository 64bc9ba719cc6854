import { posix, win32 } from 'node:path';

export type CacheSurroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string | null;
  /** As `process.platform` names it. */
  readonly platform: string;
};

/** The folder in which the system wants caches of tightlip to be. Null where nothing tells. */
export function defaultCacheFolder({ env, home, platform }: CacheSurroundings): string | null {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || (home && win32.join(home, 'AppData', 'Local'));
    return local ? win32.join(local, 'tightlip', 'Cache') : null;
  }
  const xdg = env['XDG_CACHE_HOME'];
  // The rules for this variable say that a relative path counts for nothing.
  if (xdg && posix.isAbsolute(xdg)) return posix.join(xdg, 'tightlip');
  if (!home) return null;
  return platform === 'darwin'
    ? posix.join(home, 'Library', 'Caches', 'tightlip')
    : posix.join(home, '.cache', 'tightlip');
}
