import type { Settings } from '../../config/index.js';
import type { Repository } from '../../git/index.js';
import type { Further } from '../../scan/index.js';
import type { Source, StagedOptions } from '../../source/index.js';
import { isChosen } from '../detector-choice.js';
import { StagedCheck } from './staged-check.js';
import { findingsOf } from './to-finding.js';

export type StagedFurther = {
  readonly watching: (source: Source) => Source;
  readonly onStaged: NonNullable<StagedOptions['onStaged']>;
  readonly further: () => Promise<Further>;
};

type Request = {
  readonly repo: Repository;
  readonly settings: Settings | null;
  readonly home: string | null;
  readonly maxBytes: number;
};

/** The check of what is staged, in the form in which a scan takes it. */
export function stagedFurther({ repo, settings, home, maxBytes }: Request): StagedFurther {
  const check = new StagedCheck(repo, home);
  return {
    watching: (source) => check.watching(source),
    onStaged: (staged) => check.onStaged(staged),
    further: async () => {
      const { told, gaps } = await check.told(maxBytes);
      const chosen = told.filter(({ verdict }) => isChosen(verdict.id, settings));
      return { findings: findingsOf(chosen, settings?.salt ?? null), gaps };
    },
  };
}
