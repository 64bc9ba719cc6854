import type { Result } from '../model/index.js';
import { renderCsv } from './csv.js';
import { renderGithub } from './github.js';
import { renderGitlab } from './gitlab.js';
import { renderHuman } from './human.js';
import { renderJson } from './json.js';
import { renderJsonl } from './jsonl.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import type { ReportOptions } from './options.js';
import { renderSarif } from './sarif.js';

export type Reporter = {
  /** What the format is for, in a few words. */
  readonly title: string;
  /** The usual ending of a file of this format, with its dot. */
  readonly extension: string;
  /** The whole report; ends with a line break. */
  readonly render: (result: Result, options: ReportOptions) => string;
};

/** Every format. Flags, help and completions derive from this table. */
export const REPORTERS = {
  human: { title: 'for people, in a terminal', extension: '.txt', render: renderHuman },
  json: { title: 'the whole result', extension: '.json', render: renderJson },
  jsonl: { title: 'the whole result, one JSON object a line', extension: '.jsonl', render: renderJsonl },
  sarif: { title: 'SARIF 2.1.0, for code scanning', extension: '.sarif', render: renderSarif },
  github: { title: 'annotations of a GitHub Actions run', extension: '.txt', render: renderGithub },
  markdown: { title: 'a pull-request comment', extension: '.md', render: renderMarkdown },
  gitlab: { title: 'GitLab secret detection report', extension: '.json', render: renderGitlab },
  csv: { title: 'a table, one row a place', extension: '.csv', render: renderCsv },
  junit: { title: 'JUnit XML, for test dashboards', extension: '.xml', render: renderJunit },
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

export const isReportFormat = (text: string): text is ReportFormat => Object.hasOwn(REPORTERS, text);
