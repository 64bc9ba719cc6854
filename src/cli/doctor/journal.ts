import type { Repository } from '../../git/index.js';
import { journalPath, readJournal } from '../../guard/index.js';
import { reasonOf } from '../../model/index.js';
import { journalLine } from '../guard/journal.js';
import type { Check } from './check.js';

/** Whether what the guard wrote down here is as it wrote it. */
export function journalCheck({ commonDir }: Repository): Check {
  try {
    const journal = readJournal(commonDir);
    const says = journalLine(journal);
    if (journal.broken === null) return { name: 'journal', state: 'ok', says, toDo: null };
    return {
      name: 'journal',
      state: 'attention',
      says,
      toDo: `Find out who changed it. To begin anew, move ${journalPath(commonDir)} and journal.head beside it away.`,
    };
  } catch (thrown) {
    return { name: 'journal', state: 'attention', says: reasonOf(thrown), toDo: null };
  }
}
