import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printable, reasonOf, SCHEMA_VERSION, type Finding, type Result } from '../../model/index.js';
import { RESULT_SCHEMA } from '../../report/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { schemaProblem } from './schema-problem.js';

/** A result that `--format json` printed. Whatever else the file is: a UsageError that quotes nothing of it. */
export function readResult(file: string, terminal: Terminal): Result {
  const shown = printable(file);
  const value = parse(textOf(resolve(terminal.cwd, file), shown), shown);
  const version: unknown =
    typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    throw new UsageError(
      'E_RESULT_VERSION',
      `${shown} has the result version ${version}, and this tightlip reads version ${SCHEMA_VERSION}: use the version of tightlip that wrote it.`,
    );
  }
  const problem = schemaProblem(value, RESULT_SCHEMA);
  if (problem !== null) throw notAResult(shown, problem);
  return withoutSecrets(value as Result);
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError('E_NO_SUCH_PATH', `There is no file ${shown}.`);
    throw new UsageError('E_UNREADABLE', `${shown} could not be read: ${reasonOf(thrown)}.`);
  }
}

function parse(text: string, shown: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notAResult(shown, 'it is not JSON');
  }
}

const notAResult = (shown: string, because: string): UsageError =>
  new UsageError(
    'E_NO_RESULT',
    `${shown} is no result of tightlip (${because}). Save one with: tightlip scan --report json=FILE`,
  );

/** What was saved with --show-secrets is rendered without. */
const withoutSecrets = (result: Result): Result => ({
  ...result,
  findings: result.findings.map(withoutSecret),
  suppressed: result.suppressed.map((item) => ({ ...item, finding: withoutSecret(item.finding) })),
});

function withoutSecret(finding: Finding): Finding {
  const { secret: _, ...others } = finding;
  return others;
}
