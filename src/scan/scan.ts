import type { ScanCache } from '../cache/index.js';
import type { Detector, DetectorSet } from '../detector/index.js';
import {
  atLeast,
  hashHex,
  SCHEMA_VERSION,
  type ContentId,
  type Finding,
  type Gap,
  type Result,
  type Scope,
  type Severity,
  type Suppressed,
} from '../model/index.js';
import type { BlobAttribution, Source } from '../source/index.js';
import type { Suppressor } from '../suppress/index.js';
import { assemble, type Assembled } from './assemble.js';
import type { Detection } from './detect.js';
import { gather, type CacheRequest, type Gathered } from './gather.js';
import { compareText, locate, type Located } from './place.js';
import { secretOpener } from './secret-opener.js';
import type { Sighting } from './sighting.js';
import { createRedactor } from './redact.js';
import type { Threads } from './walk/store-walker.js';

export type ScanOptions = {
  /** What was asked for, as the report shows it: a path, a range, `-`. */
  readonly target: string;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly detectors: DetectorSet;
  /** Names the set of detectors: the same text, the same answers for the same bytes (`rulesHash`). */
  readonly rules: string;
  readonly detection: Detection;
  /** Threads for large stores; without them all is read in this one. */
  readonly threads?: Threads;
  readonly cacheOf?: (request: CacheRequest) => ScanCache | null;
  /** Called when all is read; gives more warnings. */
  readonly onGathered?: () => readonly string[];
  /** Asked when all is read: what is found by other means than looking for secrets in bytes. */
  readonly further?: () => Promise<Further>;
  readonly suppressor: Suppressor;
  readonly minConfidence: (detectorId: string) => number;
  readonly minSeverity: Severity;
  readonly severityOf?: (detectorId: string, own: Severity) => Severity;
  readonly showSecrets?: boolean;
  readonly allowGaps?: boolean;
  /** False where not all is looked at that suppressions speak of: then none of them can be called stale. Default true. */
  readonly reportStale?: boolean;
  readonly warnings?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (counts: Gathered['counts']) => void;
  readonly clock?: () => Date;
};

/** Findings that no bytes of a file tell: a file that should be encrypted and is not. They are set aside, rated and told like others. */
export type Further = { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] };

/**
 * Looks at all that the sources give, and says what was found, what was set aside, and what could not be looked at.
 * Throws only where nothing can be scanned at all; every other failure is a gap of the result.
 */
export async function scan(asked: ScanOptions): Promise<Result> {
  const options = { ...asked, minConfidence: askedOnce(asked.minConfidence) };
  const clock = options.clock ?? (() => new Date());
  const started = clock();
  const gathered = await gather(options);
  const located = await attributeAll(gathered);
  const further = (await options.further?.()) ?? NOTHING;
  gathered.gaps.push(...further.gaps);
  const told = options.onGathered?.() ?? [];
  const severityOf = options.severityOf ?? ((_, own) => own);
  const assembled = [
    ...further.findings.map((finding) => withoutPragmas(finding, severityOf(finding.detector, finding.severity))),
    ...assemble(located, {
      showSecrets: options.showSecrets ?? false,
      severityOf,
      minConfidence: options.minConfidence,
    }),
  ].filter(
    ({ finding }) =>
      finding.confidence >= options.minConfidence(finding.detector) && atLeast(finding.severity, options.minSeverity),
  );
  const { findings, suppressed } = suppress(assembled, options.suppressor);
  const redact = createRedactor({ ...options, sightings: gathered.sightings, open: secretOpener(options.detection) });
  const warnings = [...(options.warnings ?? []), ...told, ...options.suppressor.warnings()].map(redact.text);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'tightlip', version: options.version, rules: options.rules },
    scan: {
      ...summaryOf(options, gathered),
      target: redact.text(options.target),
      started: started.toISOString(),
      ms: clock().getTime() - started.getTime(),
    },
    findings: findings.map(redact.finding),
    suppressed: suppressed.map((item) => ({ ...item, finding: redact.finding(item.finding) })),
    stale: options.reportStale === false ? [] : options.suppressor.stale(),
    gaps: distinctGaps(gathered.gaps.map(redact.gap)),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

/** It is asked for every sighting, and there may be tens of thousands. */
function askedOnce(minConfidence: (detectorId: string) => number): (detectorId: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const least = known.get(id) ?? minConfidence(id);
    known.set(id, least);
    return least;
  };
}

const NOTHING: Further = { findings: [], gaps: [] };

/** A file as a whole is meant: no line of it can set that aside. */
const withoutPragmas = (finding: Finding, severity: Severity): Assembled => ({
  finding: { ...finding, severity },
  pragmasOf: () => [],
});

/** Asks each source once where the units with findings came from. */
async function attributeAll({ sightings, gaps }: Gathered): Promise<readonly Located[]> {
  const bySource = new Map<Source, Set<ContentId>>();
  for (const { source, id } of sightings) bySource.set(source, (bySource.get(source) ?? new Set()).add(id));
  const known = new Map<Source, ReadonlyMap<ContentId, BlobAttribution>>();
  for (const [source, wanted] of bySource) known.set(source, await attributionOf(source, wanted, gaps));
  return sightings.map((sighting: Sighting) => locate(sighting, known.get(sighting.source)?.get(sighting.id) ?? null));
}

async function attributionOf(
  source: Source,
  wanted: ReadonlySet<ContentId>,
  gaps: Gap[],
): Promise<ReadonlyMap<ContentId, BlobAttribution>> {
  try {
    return await source.attribute(wanted);
  } catch (thrown) {
    gaps.push({
      stage: 'attribution',
      where: source.scopes.join(' and '),
      because: thrown instanceof Error ? thrown.message : 'an unknown failure',
    });
    return new Map();
  }
}

function suppress(
  assembled: readonly Assembled[],
  suppressor: Suppressor,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const { finding, pragmasOf } of assembled) {
    const decision = suppressor.decide(finding, pragmasOf);
    if (decision === null) findings.push(finding);
    else
      suppressed.push({
        fingerprint: finding.fingerprint,
        by: decision.by,
        reason: decision.reason,
        until: decision.until,
        finding,
      });
  }
  return { findings, suppressed };
}

function summaryOf(options: ScanOptions, { gaps, counts }: Gathered): Omit<Result['scan'], 'started' | 'ms'> {
  const facts = options.sources.map((source) => source.facts());
  const what: readonly Scope[] = [...new Set(options.sources.flatMap((source) => source.scopes))];
  return {
    state: gaps.length > 0 ? 'incomplete' : 'complete',
    target: options.target,
    what,
    units: counts.units,
    bytes: counts.bytes,
    commits: Math.max(0, ...facts.map((fact) => fact.commits)),
    refs: Math.max(0, ...facts.map((fact) => fact.refs)),
    head: facts.find((fact) => fact.head !== null)?.head ?? null,
    ...(options.allowGaps === true ? { gapsAllowed: true } : {}),
  };
}

const distinctGaps = (gaps: readonly Gap[]): readonly Gap[] =>
  [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()].toSorted(
    (a, b) => compareText(a.stage, b.stage) || compareText(a.where, b.where) || compareText(a.because, b.because),
  );

/** The name of a set of detectors, as `tool.rules` of the result has it. */
export function rulesHash(detectors: readonly Detector[]): string {
  const told = detectors.map(({ id, shape, near, severity, prior }) =>
    JSON.stringify([
      id,
      severity,
      prior,
      near,
      shape.format,
      shape.literals,
      shape.maxLength,
      'source' in shape ? shape.source : '',
    ]),
  );
  return `sha256:${hashHex('sha256', told)}`;
}
