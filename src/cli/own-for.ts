import type { Settings } from '../config/index.js';
import type { Repository } from '../git/index.js';
import { gatherOwn, OWN_IDS, type GatheredOwn } from '../own/index.js';
import { isChosen } from './detector-choice.js';
import type { Terminal } from './terminal.js';

export type OwnRequest = {
  readonly settings: Settings | null;
  readonly root: string;
  readonly repo: Repository | null;
  readonly terminal: Pick<Terminal, 'home' | 'env'>;
  /** Who asks: a hook looks for more than a scan, whose answer should not depend on whose machine it is. */
  readonly by: 'guard' | 'scan';
};

/** What is secret here whatever it looks like, as the settings ask; null where they switch that off, or there is none. */
export async function ownFor({ settings, root, repo, terminal, by }: OwnRequest): Promise<GatheredOwn | null> {
  if (settings?.ownSecrets.enabled === false) return null;
  const userFiles = settings?.ownSecrets.userFiles ?? 'guard';
  const withUser = userFiles === 'always' || (userFiles === 'guard' && by === 'guard');
  const gathered = await gatherOwn({
    root,
    gitDir: repo === null || repo.workTree === null ? null : repo.commonDir,
    home: withUser ? terminal.home : null,
    commands: withUser ? (settings?.ownSecrets.commands ?? []) : [],
    env: terminal.env,
  });
  const off = OWN_IDS.filter((id) => !isChosen(id, settings));
  const own = off.length === 0 ? gathered.own : gathered.own.withoutKinds(off.map((id) => id.slice('own.'.length)));
  return own.isEmpty && gathered.gaps.length === 0 ? null : { own, gaps: gathered.gaps };
}
