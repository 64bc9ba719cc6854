import type { ReportingDescriptor, Result as SarifResult } from 'sarif';
import type { Finding, Suppressed } from '../model/index.js';
import { inSchemaOrder } from './json-text.js';
import { placeCount, placesInOrder } from './order.js';
import { locationOf, relatedLocationOf, sarifText } from './sarif-location.js';
import { levelOf } from './sarif-rules.js';
import { confidenceText, historyText, livenessText, plural } from './wording.js';

/** GitHub refuses a result with a thousand locations or more. The properties tell how many places there are. */
const MOST_RELATED = 900;

export function resultOf(finding: Finding, rules: readonly ReportingDescriptor[]): SarifResult {
  const [first, ...others] = placesInOrder(finding);
  const related = others.slice(0, MOST_RELATED).map(relatedLocationOf);
  return {
    ruleId: finding.detector,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.detector),
    level: levelOf(finding.severity),
    // Rounded, since 0.29 × 100 is a little less than 29 in binary.
    rank: Math.round(finding.confidence * 1e4) / 100,
    message: { text: messageOf(finding) },
    locations: first === undefined ? [] : [locationOf(first)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'tightlip/v1': finding.fingerprint },
    properties: propertiesOf(finding),
  };
}

export function suppressedResultOf(suppressed: Suppressed, rules: readonly ReportingDescriptor[]): SarifResult {
  const { by, reason, until, finding } = suppressed;
  const kind = by === 'inline' ? 'inSource' : 'external';
  const justification = reason === '' ? 'no reason given' : reason;
  const properties = { by, ...(until === null ? {} : { until }) };
  return { ...resultOf(finding, rules), suppressions: [{ kind, status: 'accepted', justification, properties }] };
}

function messageOf(finding: Finding): string {
  const notes = [livenessText(finding), historyText(finding)]
    .filter((note) => note !== null)
    .map((note) => `; ${note}`);
  const places = placeCount(finding) > 1 ? `, in ${plural(placeCount(finding), 'place')}` : '';
  const text = `${finding.title} ${finding.preview}: ${confidenceText(finding.confidence)}${places}${notes.join('')}.`;
  return `${sarifText(text)} Rotate: ${sarifText(finding.fix.revoke)}`;
}

function propertiesOf(finding: Finding): Record<string, unknown> {
  const { severity, confidence, preview, liveness, provider, introduced, removed, atTip, refs, evidence, places } =
    inSchemaOrder(finding, 'finding') as Finding;
  return {
    severity,
    confidence,
    preview,
    liveness,
    provider,
    introduced,
    removed,
    atTip,
    refs,
    evidence,
    places: places.length,
  };
}
