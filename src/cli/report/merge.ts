import type { CommitMark, Finding, Result, Suppressed } from '../../model/index.js';
import { inReportOrder } from '../../report/index.js';

const LIVENESS_ORDER = ['live', 'inconclusive', 'dead', 'unchecked'] as const;

/** Several results as one: each secret once, with all its places. What one scan reports counts as found, though another set it aside. */
export function mergeResults(results: readonly [Result, ...Result[]]): Result {
  const [first, ...others] = results;
  if (others.length === 0) return first;
  const findings = joined(results.flatMap((result) => result.findings));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const suppressed = joinedSuppressed(results).filter(({ fingerprint }) => !found.has(fingerprint));
  const warnings = distinct(results.flatMap((result) => result.warnings ?? []));
  const aside = new Set(suppressed.map(({ fingerprint }) => fingerprint));
  return {
    schemaVersion: first.schemaVersion,
    tool: {
      ...first.tool,
      version: either(results.map(({ tool }) => tool.version)),
      rules: either(results.map(({ tool }) => tool.rules)),
    },
    scan: mergedScan(results),
    findings: inReportOrder(findings),
    suppressed,
    // An entry that matched nothing in one scan may have been used in another.
    stale: distinct(results.flatMap(({ stale }) => stale)).filter(
      ({ ref }) => ![...aside].some((fingerprint) => ref.includes(fingerprint)),
    ),
    gaps: distinct(results.flatMap(({ gaps }) => gaps)),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

function mergedScan(results: readonly Result[]): Result['scan'] {
  const scans = results.map(({ scan }) => scan);
  const sum = (key: 'ms' | 'units' | 'bytes' | 'commits' | 'refs'): number =>
    scans.reduce((total, scan) => total + scan[key], 0);
  const incomplete = scans.filter(({ state }) => state === 'incomplete');
  const heads = distinct(scans.map(({ head }) => head));
  return {
    state: incomplete.length > 0 ? 'incomplete' : 'complete',
    target: either(scans.map(({ target }) => target)),
    started: scans.map(({ started }) => started).toSorted()[0] ?? '',
    ms: sum('ms'),
    what: distinct(scans.flatMap(({ what }) => what)),
    units: sum('units'),
    bytes: sum('bytes'),
    commits: sum('commits'),
    refs: sum('refs'),
    head: heads.length === 1 ? (heads[0] ?? null) : null,
    ...(incomplete.length > 0 && incomplete.every(({ gapsAllowed }) => gapsAllowed === true)
      ? { gapsAllowed: true }
      : {}),
  };
}

function joined(findings: readonly Finding[]): readonly Finding[] {
  const byFingerprint = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byFingerprint.get(finding.fingerprint);
    byFingerprint.set(finding.fingerprint, known === undefined ? finding : join(known, finding));
  }
  return [...byFingerprint.values()];
}

function join(a: Finding, b: Finding): Finding {
  const surer = b.confidence > a.confidence ? b : a;
  const tips = [a.atTip, b.atTip].filter((tip) => tip !== null);
  const atTip = tips.length === 0 ? null : tips.includes(true);
  return {
    ...surer,
    liveness: LIVENESS_ORDER.find((one) => one === a.liveness || one === b.liveness) ?? 'unchecked',
    places: distinct([...a.places, ...b.places]),
    introduced: marks(a.introduced, b.introduced)[0] ?? null,
    removed: atTip === true ? null : (marks(a.removed, b.removed).at(-1) ?? null),
    atTip,
    refs: distinct([...a.refs, ...b.refs]).toSorted(),
    ...moreRefs(a, b),
  };
}

/** At least as many as one of them left unnamed. */
function moreRefs(a: Finding, b: Finding): Pick<Finding, 'moreRefs'> {
  const more = Math.max(a.moreRefs ?? 0, b.moreRefs ?? 0);
  return more === 0 ? {} : { moreRefs: more };
}

/** The oldest first. */
const marks = (...all: readonly (CommitMark | null)[]): readonly CommitMark[] =>
  all.filter((mark) => mark !== null).toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));

function joinedSuppressed(results: readonly Result[]): readonly Suppressed[] {
  const byFingerprint = new Map<string, Suppressed>();
  for (const item of results.flatMap(({ suppressed }) => suppressed)) {
    const known = byFingerprint.get(item.fingerprint);
    byFingerprint.set(
      item.fingerprint,
      known === undefined ? item : { ...known, finding: join(known.finding, item.finding) },
    );
  }
  return [...byFingerprint.values()];
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

const either = (texts: readonly string[]): string => distinct(texts).join(', ');
