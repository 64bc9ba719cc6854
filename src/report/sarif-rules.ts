import type { ReportingDescriptor, Result as SarifResult } from 'sarif';
import type { Finding, Severity } from '../model/index.js';
import { markdownLink, markdownText } from './markdown-text.js';
import { webUrl } from './uri.js';

/** The number that GitHub's code scanning sorts security alerts by. */
const SECURITY_SEVERITY = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
} as const satisfies Record<Severity, string>;

const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Record<Severity, SarifResult.level>;

export const levelOf = (severity: Severity): SarifResult.level => LEVELS[severity];

/** One rule a detector, sorted by id, from the first finding of each. `about` is by detector id. */
export function rulesOf(findings: readonly Finding[], about: Readonly<Record<string, string>>): ReportingDescriptor[] {
  const firsts = new Map<string, Finding>();
  for (const finding of findings) if (!firsts.has(finding.detector)) firsts.set(finding.detector, finding);
  const ids = [...firsts.keys()].sort();
  return ids.flatMap((id) => {
    const finding = firsts.get(id);
    return finding === undefined ? [] : [ruleOf(finding, Object.hasOwn(about, id) ? about[id] : undefined)];
  });
}

function ruleOf(finding: Finding, about: string | undefined): ReportingDescriptor {
  const { detector, title, provider, severity, fix } = finding;
  const what = about ?? `A secret of ${provider}: whoever holds it can use it until it is revoked.`;
  const docs = webUrl(fix.docs);
  return {
    id: detector,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: what },
    ...(docs === null ? {} : { helpUri: docs }),
    help: {
      text: `${what}\nRevoke: ${fix.revoke}${docs === null ? '' : `\nDocumentation: ${docs}`}`,
      markdown: [
        markdownText(what),
        `**Revoke:** ${markdownText(fix.revoke)}`,
        ...(docs === null ? [] : [markdownLink('Documentation', docs)]),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: levelOf(severity) },
    properties: { tags: ['security', 'secret'], 'security-severity': SECURITY_SEVERITY[severity], provider },
  };
}
