import { printable, type Finding, type Result } from '../../../model/index.js';
import type { Moment } from './payload.js';

const STOPPED = {
  prompt: { what: 'stopped this prompt', next: 'Take the secret out, then send it again.' },
  before: {
    what: 'stopped this tool call',
    next: 'Name where the secret is kept (a variable, a file), not its value.',
  },
  after: { what: 'withheld what this tool gave back', next: 'Go on without the value.' },
  edited: { what: 'warns of this edit', next: 'Take it out of the file before you go on.' },
} as const satisfies Record<Moment, { readonly what: string; readonly next: string }>;

const THING = {
  prompt: 'this prompt',
  before: 'this tool call',
  after: 'what this tool gave back',
  edited: 'this edit',
} as const satisfies Record<Moment, string>;

/** What the agent and its user are told. How to set a finding aside is not in it: an agent could do that by itself. */
export const stopSentence = (findings: readonly Finding[], moment: Moment): string =>
  `tightlip ${STOPPED[moment].what}: ${told(findings)}. ${STOPPED[moment].next}`;

export const warnSentence = (findings: readonly Finding[], moment: Moment): string =>
  `tightlip warns of ${THING[moment]}: ${told(findings)}.`;

export const gapSentence = ({ gaps }: Result, moment: Moment): string =>
  `tightlip could not check all of ${THING[moment]} (${gaps.map(({ because }) => printable(because))[0] ?? 'no reason known'}), so it was stopped.`;

export const failSentence = (because: string): string => `tightlip could not check this, so it was stopped: ${because}`;

function told(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return 'it holds a secret';
  const place = first.places.find(({ part }) => part === undefined) ?? first.places[0];
  const where =
    place === undefined ? '' : ` in ${printable(place.path)}${place.kind === 'file' ? `:${place.line}` : ''}`;
  const more = findings.length === 1 ? '' : ` and ${findings.length - 1} more`;
  return `it holds a secret, ${printable(first.title)} ${printable(first.preview)}${where}${more}`;
}
