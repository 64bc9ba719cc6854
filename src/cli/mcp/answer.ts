import { printable, type Finding, type Place, type Result } from '../../model/index.js';

const MOST_FINDINGS = 100;
const MOST_PLACES = 10;
const MOST_GAPS = 20;

/** A result as a tool gives it: plain JSON of bounded size. It holds no secret, as a result holds none. */
export function scanAnswer({ scan, findings, suppressed, gaps }: Result): Readonly<Record<string, unknown>> {
  const shown = findings.slice(0, MOST_FINDINGS);
  const places = shown.reduce((sum, finding) => sum + Math.max(0, finding.places.length - MOST_PLACES), 0);
  return {
    state: scan.state,
    findings: shown.map(shownFinding),
    suppressed: suppressed.length,
    omitted: findings.length - shown.length + places,
    gaps: gaps
      .slice(0, MOST_GAPS)
      .map(({ where, because }) => ({ where: printable(where), because: printable(because) })),
  };
}

const shownFinding = ({ places, evidence, fix, ...finding }: Finding): object => ({
  fingerprint: finding.fingerprint,
  detector: finding.detector,
  title: finding.title,
  severity: finding.severity,
  confidence: finding.confidence,
  preview: finding.preview,
  places: places.slice(0, MOST_PLACES).map(shownPlace),
  because: evidence.map(({ because }) => because),
  revoke: fix.revoke,
});

const shownPlace = ({ kind, path, line, column, endLine, endColumn, via }: Place): object => ({
  kind,
  path: printable(path),
  line,
  column,
  endLine,
  endColumn,
  via,
});
