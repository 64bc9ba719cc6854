import { DEFAULT_NEAR_BEFORE, DEFAULT_PART_WITHIN, literalTexts, type Detector } from '../../detector/index.js';
import type { Severity } from '../../model/index.js';
import type { FindingKind } from '../finding-kinds.js';

/** What `rules --format json` says of a detector. `literals` wake it, of `near` one word must stand close by. */
export type DetectorFacts = {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly format: string;
  readonly literals: readonly string[];
  readonly near: readonly string[];
  readonly parts: readonly string[];
  readonly checked: boolean;
  readonly verifiable: boolean;
  readonly docs: Detector['docs'];
};

export const detectorFacts = (detector: Detector): DetectorFacts => ({
  id: detector.id,
  title: detector.title,
  provider: detector.provider,
  severity: detector.severity,
  format: detector.shape.format,
  literals: literalTexts(detector),
  near: detector.near?.words ?? [],
  parts: detector.parts.map(({ name }) => name),
  checked: hasCheck(detector),
  verifiable: detector.verify !== undefined,
  docs: detector.docs,
});

/** The same of what is found without a format. */
export const kindFacts = ({
  id,
  title,
  provider,
  severity,
  format,
  about,
  revoke,
  page,
}: FindingKind): DetectorFacts => ({
  id,
  title,
  provider,
  severity,
  format,
  literals: [],
  near: [],
  parts: [],
  checked: true,
  verifiable: false,
  docs: { about, revoke, source: page },
});

/** The page of what is found without a format, for people. */
export function kindPage({
  id,
  title,
  provider,
  severity,
  format,
  about,
  lookedFor,
  revoke,
  page,
}: FindingKind): string {
  const fields: readonly (readonly [string, string])[] = [
    ['id', id],
    ['provider', provider],
    ['severity', severity],
    ['what', about],
    ['finds', format],
    ['looks', lookedFor],
    ['sure', 'confidence 1: it is compared, not guessed'],
    ['revoke', revoke],
    ...settingLines(id),
    ['docs', page],
  ];
  return pageOf(title, fields);
}

/** How a finding of this id is given another mode, or none. */
const settingLines = (id: string): readonly (readonly [string, string])[] => [
  ['mode', `in tightlip.toml: [[guard.modes]] with detector = "${id}" and mode = "warn" (or observe, block)`],
  ['off', `in tightlip.toml: [detectors] with disable = ["${id}"]`],
];

const pageOf = (title: string, fields: readonly (readonly [string, string])[]): string =>
  `${title}\n\n${fields.map(([name, text]) => `  ${name.padEnd(10)}${text}`).join('\n')}\n`;

/** The page of a detector, for people. */
export function detectorPage(detector: Detector): string {
  const { id, title, provider, severity, shape, near, parts, docs, verify } = detector;
  const fields: readonly (readonly [string, string])[] = [
    ['id', id],
    ['provider', provider],
    ['severity', severity],
    ['what', docs.about],
    ['format', shape.format],
    [
      'woken by',
      `${literalTexts(detector)
        .map((text) => JSON.stringify(text))
        .join(', ')} (in either case)`,
    ],
    ...(near === undefined ? [] : [['near', `one of ${near.words.join(', ')} within ${nearDistance(near)}`] as const]),
    ...parts.map((part): readonly [string, string] => [
      'with',
      `${part.name} (${part.shape.format}) within ${part.within ?? DEFAULT_PART_WITHIN} bytes${part.required === true ? ', or it is none' : ', where there is one'}`,
    ]),
    ['checks', checksOf(detector)],
    [
      'verify',
      verify === undefined
        ? 'there is no request that would tell whether one is live'
        : `${verify.method} ${verify.url}`,
    ],
    ['revoke', docs.revoke],
    ...settingLines(id),
    ['docs', docs.source],
  ];
  return pageOf(title, fields);
}

function nearDistance({ before, after }: NonNullable<Detector['near']>): string {
  const behind = after === undefined || after === 0 ? '' : `, or ${after} behind it`;
  return `${before ?? DEFAULT_NEAR_BEFORE} bytes before it${behind}`;
}

const hasChecksum = ({ shape }: Detector): boolean => shape.kind === 'token' && shape.verifyChecksum !== null;
const hasCheck = (detector: Detector): boolean => hasChecksum(detector) || detector.check !== undefined;

function checksOf(detector: Detector): string {
  const checks = [
    ...(hasChecksum(detector) ? ['its check characters must be right'] : []),
    ...(detector.check === undefined ? [] : ['its content is checked without a network']),
    ...(detector.random === false ? [] : ['it must look random']),
  ];
  return checks.length === 0 ? 'none beyond the format' : checks.join('; ');
}
