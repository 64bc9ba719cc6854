import { getPriority } from 'node:os';

/** False only when surely no process has this number. */
export function isAlive(pid: number): boolean {
  try {
    getPriority(pid);
    return true;
  } catch (thrown) {
    return !(
      thrown instanceof Error &&
      'info' in thrown &&
      (thrown.info as { code?: string } | undefined)?.code === 'ESRCH'
    );
  }
}
