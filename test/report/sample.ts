import { createHash } from 'node:crypto';
import type { ReportOptions } from '../../src/report/index.js';
import { Secret, type CommitMark, type Finding, type Place, type Result } from '../../src/model/index.js';

export const PLAIN: ReportOptions = {
  color: false,
  width: 80,
  hyperlinks: false,
  verbose: false,
  showSuppressed: false,
};

/** Random-looking text, the same for the same seed: stands for a secret's body, and is written down nowhere. */
export const bodyOf = (seed: string, length = 32): string =>
  createHash('sha512')
    .update(seed)
    .digest('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length);

export const previewOf = (prefix: string, seed: string): string =>
  new Secret(Buffer.from(prefix + bodyOf(seed)), { family: 'sample', publicPrefix: prefix.length }).preview;

/** Forty characters that look like an object id and are easy to read. */
const objectId = (pair: string): string => pair.repeat(20);

const mark = (pair: string, date: string): CommitMark => ({
  commit: objectId(pair),
  author: 'Ada Example <ada@mail.example>',
  date,
});

export const place = (over: Partial<Place> = {}): Place => ({
  kind: 'file',
  path: 'config/prod.env',
  line: 12,
  column: 7,
  endLine: 12,
  endColumn: 47,
  commit: null,
  author: null,
  date: null,
  via: [],
  what: null,
  ...over,
});

const inHistory = (path: string, { commit, author, date }: CommitMark): Place =>
  place({ kind: 'history', path, commit, author, date });

export const finding = (over: Partial<Finding> = {}): Finding => ({
  fingerprint: 'a1'.repeat(16),
  detector: 'acme.personal-token',
  title: 'Acme personal access token',
  provider: 'Acme',
  severity: 'critical',
  confidence: 0.994,
  preview: previewOf('acme_', 'first'),
  liveness: 'unchecked',
  places: [place()],
  introduced: null,
  removed: null,
  atTip: null,
  refs: [],
  evidence: [{ kind: 'checksum', weight: 3.1, because: 'its check characters are right' }],
  fix: { revoke: 'Settings → Tokens → Revoke; at once.', docs: 'https://docs.acme.example/tokens' },
  ...over,
});

const early = mark('1a', '2025-03-04T05:06:07Z');
const late = mark('9f', '2026-01-31T10:20:30Z');

const everywhere = finding({
  places: [
    inHistory('config/old, prod.env', early),
    place(),
    place({ path: 'src/a b.ts', line: 3, column: 14, endLine: 3, endColumn: 70, via: ['base64'] }),
    place({ kind: 'staged', path: 'deploy/k8s.yaml' }),
    place({ path: 'config/prod.env', line: 11, endLine: 11, part: 'key id' }),
  ],
  introduced: early,
  atTip: true,
  refs: ['refs/heads/main', 'refs/heads/next', 'refs/tags/v1', 'refs/tags/v2'],
  evidence: [
    { kind: 'path', weight: -0.4, because: 'the folder is one of examples' },
    { kind: 'context', weight: 0.9, because: 'the word "token" stands before it' },
    { kind: 'checksum', weight: 3.1, because: 'its check characters are right' },
    { kind: 'entropy', weight: 0.2, because: 'it looks random' },
  ],
});

const gone = finding({
  fingerprint: 'b2'.repeat(16),
  detector: 'generic.assignment',
  title: 'Password in an assignment',
  provider: 'any',
  severity: 'medium',
  confidence: 0.61,
  preview: previewOf('', 'second'),
  liveness: 'inconclusive',
  places: [inHistory('settings.py', early)],
  introduced: early,
  removed: late,
  atTip: false,
  fix: { revoke: 'Change the password where it is used, then here.', docs: '' },
});

const inMessage = finding({
  fingerprint: 'c3'.repeat(16),
  severity: 'low',
  confidence: 0.85,
  preview: previewOf('acme_', 'third'),
  liveness: 'dead',
  places: [
    place({
      kind: 'metadata',
      path: late.commit,
      what: 'commit-message',
      commit: late.commit,
      author: late.author,
      date: late.date,
    }),
  ],
  introduced: late,
});

/** A result that has something of everything. */
export const FULL: Result = {
  schemaVersion: 1,
  tool: { name: 'tightlip', version: '1.2.3', rules: `sha256:${'d4'.repeat(32)}` },
  scan: {
    state: 'incomplete',
    target: '/home/ada/shop',
    started: '2026-02-03T04:05:06.000Z',
    ms: 1234,
    what: ['tree', 'history'],
    units: 4321,
    bytes: 98765,
    commits: 210,
    refs: 4,
    head: objectId('5e'),
  },
  findings: [inMessage, gone, everywhere],
  suppressed: [
    {
      fingerprint: 'e5'.repeat(16),
      by: 'inline',
      reason: 'made up for a test',
      until: null,
      finding: finding({ fingerprint: 'e5'.repeat(16), severity: 'high' }),
    },
    {
      fingerprint: 'f6'.repeat(16),
      by: 'allow',
      reason: '',
      until: '2026-12-31',
      finding: finding({ fingerprint: 'f6'.repeat(16), severity: 'high' }),
    },
  ],
  stale: [{ ref: `.tightlip-allow ${'07'.repeat(16)}`, because: 'matched nothing' }],
  gaps: Array.from({ length: 12 }, (_, index) => ({
    stage: 'git',
    where: `object ${objectId('8b').slice(0, 8)}${index}`,
    because: 'missing (partial clone)',
  })),
  warnings: ['src/a b.ts:7: this pragma gives no reason'],
};

export const EMPTY: Result = {
  ...FULL,
  scan: { ...FULL.scan, state: 'complete' },
  findings: [],
  suppressed: [],
  stale: [],
  gaps: [],
  warnings: [],
};
