// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
import {
  defineDetector,
  finder,
  latin1,
  passwordCheck,
  samplePassword,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const REACH = 700;
const DEFAULT =
  /(?:^|[\s{,])["']?Default["']?\s{0,4}[:=]\s{0,4}(?:"([^"\r\n]{4,200})"|'([^'\r\n]{4,200})'|([^\s"',{}]{4,200}))/d;

/** The lines round the hit that belong to the same parameter: those that are indented as far, or lie in the same brackets. */
function parameterRound({ bytes, start, from, to }: FinderHit): { readonly text: string; readonly base: number } {
  const before = latin1(bytes, { start: from, end: start }).split('\n');
  const indent = /^\s*/.exec(before.at(-1) ?? '')?.[0].length ?? 0;
  const belongs = (line: string): boolean => (/^\s*/.exec(line)?.[0].length ?? 0) >= indent && line.trim() !== '';
  let first = before.length - 1;
  while (first > 0 && belongs(before[first - 1] ?? '')) first--;
  const after = latin1(bytes, { start, end: to }).split('\n');
  let last = 1;
  while (last < after.length && belongs(after[last] ?? '')) last++;
  const head = before.slice(first).join('\n');
  return { text: head + after.slice(0, last).join('\n'), base: start - head.length };
}

function find(hit: FinderHit): readonly Found[] {
  const { text, base } = parameterRound(hit);
  if (!/NoEcho["']?\s{0,4}:\s{0,4}["']?true/i.test(text)) return [];
  const at = DEFAULT.exec(text)
    ?.indices?.slice(1)
    .find((group) => group !== undefined);
  return at === undefined
    ? []
    : [{ span: { start: base + at[0], end: base + at[1] }, extent: { start: base, end: base + text.length } }];
}

export default defineDetector({
  id: 'cloudformation.parameter-default',
  title: 'default of a hidden CloudFormation parameter',
  provider: 'CloudFormation',
  severity: 'high',
  shape: finder({
    literals: ['NoEcho'],
    before: REACH,
    after: REACH,
    maxLength: 200,
    format: 'Default: <value> of a parameter with NoEcho: true',
    sample: samplePassword,
    find,
  }),
  check: passwordCheck,
  random: false,
  prior: 0.8,
  carriers: [],
  sampleName: 'Password:\n  NoEcho: true\n  Default',
  decoys: () => [
    'Parameters:\n  DbPassword:\n    NoEcho: true\n    Type: String\n  Size:\n    Default: db.t3.small7',
    'Parameters:\n  DbPassword:\n    NoEcho: true\n    Default: changeme',
    '  NoEcho: false\n  Default: Gh7kQp2wXz',
  ],
  docs: {
    about: 'Is used wherever the stack is made without another value, though the console hides it.',
    revoke: 'Change it where it is used, and take it from Secrets Manager with a dynamic reference.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
  },
});
