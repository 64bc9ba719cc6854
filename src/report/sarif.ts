import type { Invocation, Log, Run, VersionControlDetails } from 'sarif';
import { exitCodeOf, type Result } from '../model/index.js';
import { jsonText } from './json-text.js';
import type { ReportOptions } from './options.js';
import { inReportOrder } from './order.js';
import { METADATA, sarifText, SOURCE_ROOT } from './sarif-location.js';
import { resultOf, suppressedResultOf } from './sarif-result.js';
import { rulesOf } from './sarif-rules.js';
import { bareUrl, fileUri, isAbsolute } from './uri.js';
import { isIncomplete, verdictOf } from './verdict.js';
import { gapText, staleText } from './wording.js';

const SCHEMA_URL = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0: one run, a rule a detector, a result a secret. Suppressed findings are results with a suppression. */
export function renderSarif(result: Result, options: ReportOptions): string {
  const log: Log = { $schema: SCHEMA_URL, version: '2.1.0', runs: [runOf(result, options)] };
  return `${jsonText(log, 2)}\n`;
}

function runOf(result: Result, options: ReportOptions): Run {
  const findings = inReportOrder(result.findings);
  const rules = rulesOf(
    [...findings, ...result.suppressed.map(({ finding }) => finding)],
    options.context?.about ?? {},
  );
  const provenance = provenanceOf(result, options);
  const { name, version } = result.tool;
  return {
    tool: {
      driver: {
        name,
        ...(version === '' ? {} : { version, semanticVersion: version }),
        rules,
        properties: { rules: result.tool.rules },
      },
    },
    invocations: [invocationOf(result)],
    ...(provenance === null ? {} : { versionControlProvenance: [provenance] }),
    originalUriBaseIds: {
      [SOURCE_ROOT]: { description: { text: 'The root of what was scanned.' } },
      [METADATA]: { description: { text: 'What a repository holds beside files: messages, names, notes.' } },
    },
    columnKind: 'utf16CodeUnits',
    results: [
      ...findings.map((finding) => resultOf(finding, rules)),
      ...result.suppressed.map((suppressed) => suppressedResultOf(suppressed, rules)),
    ],
    properties: {
      target: result.scan.target,
      what: result.scan.what,
      head: result.scan.head,
      verdict: verdictOf(result),
    },
  };
}

function invocationOf(result: Result): Invocation {
  const started = Date.parse(result.scan.started);
  const times = Number.isFinite(started)
    ? { startTimeUtc: new Date(started).toISOString(), endTimeUtc: new Date(started + result.scan.ms).toISOString() }
    : {};
  const notice = (id: string, text: string, level: 'error' | 'warning' | 'note') => ({
    descriptor: { id },
    level,
    message: { text: sarifText(text) },
  });
  return {
    executionSuccessful: !isIncomplete(result),
    exitCode: exitCodeOf(result),
    ...times,
    toolExecutionNotifications: [
      ...result.gaps.map((gap) => notice(`gap/${gap.stage}`, gapText(gap), 'error')),
      ...(result.warnings ?? []).map((warning) => notice('warning', warning, 'warning')),
    ],
    toolConfigurationNotifications: result.stale.map((stale) => notice('stale', staleText(stale), 'note')),
  };
}

/** Null where nothing says which repository it was: SARIF wants a URI here. */
function provenanceOf(result: Result, options: ReportOptions): VersionControlDetails | null {
  const { repositoryUrl, root } = options.context ?? {};
  const known = repositoryUrl === undefined ? null : bareUrl(repositoryUrl);
  const folder = root ?? (isAbsolute(result.scan.target) ? result.scan.target : null);
  const repositoryUri = known ?? bareUrl(result.scan.target) ?? (folder === null ? null : fileUri(folder, ''));
  if (repositoryUri === null || result.scan.head === null) return null;
  return { repositoryUri, revisionId: result.scan.head, mappedTo: { uriBaseId: SOURCE_ROOT } };
}
