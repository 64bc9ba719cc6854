// What near-misses.mjs runs: looks at each text as a scan does, and counts.
import { allDetectors } from '../src/catalogue/index.js';
import { detectorSet, type Detector } from '../src/detector/index.js';
import { bestEngine } from '../src/match/index.js';
import { contentId } from '../src/model/index.js';
import { createDetection } from '../src/scan/index.js';
import { textsOf, type BenchText } from './near-misses.js';

const [LEAST_RECALL, MOST_CLEAN] = [0.95, 0.05];
const DEFAULT = 0.5;
const LONGEST = 300;

type Row = { texts: number; reported: number; vendor: number };
type Seen = { readonly id: string; readonly confidence: number };

const seed = process.argv[2] ?? 'near misses';
const all = allDetectors();
const detect = createDetection({ detectors: detectorSet(all), engine: bestEngine() });

/** What is public by design, and what does not fit a line, is told by other means. */
const isMeasured = ({ id, shape, severity }: Detector): boolean =>
  !id.startsWith('generic.') && shape.kind === 'token' && severity !== 'info' && shape.maxLength <= LONGEST;

function seenIn({ text, value }: BenchText): readonly Seen[] {
  const bytes = Buffer.from(text);
  const start = value === null ? 0 : text.indexOf(value);
  const end = value === null ? bytes.length : start + value.length;
  return detect({ id: contentId(bytes), bytes, origins: [] }, () => {})
    .filter(({ at }) => at.start < end && at.end > start)
    .map(({ scored }) => ({ id: scored.detectorId, confidence: scored.confidence }));
}

function add(tally: Map<string, Row>, text: BenchText): void {
  const row = tally.get(text.kind) ?? { texts: 0, reported: 0, vendor: 0 };
  tally.set(text.kind, row);
  const sure = seenIn(text).filter(({ confidence }) => confidence >= DEFAULT);
  row.texts++;
  if (sure.length > 0) row.reported++;
  if (sure.some(({ id }) => !id.startsWith('generic.'))) row.vendor++;
}

const sumOf = (tally: ReadonlyMap<string, Row>): Row =>
  [...tally.values()].reduce(
    (sum, { texts, reported, vendor }) => ({
      texts: sum.texts + texts,
      reported: sum.reported + reported,
      vendor: sum.vendor + vendor,
    }),
    { texts: 0, reported: 0, vendor: 0 },
  );

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1).padStart(6)} %`;
const line = (name: string, { texts, reported, vendor }: Row): string =>
  `  ${name.padEnd(30)} ${String(texts).padStart(6)} ${percent(reported, texts)} ${percent(vendor, texts)}`;
const table = (tally: ReadonlyMap<string, Row>): string => [...tally].map(([kind, row]) => line(kind, row)).join('\n');

const measured = all.filter(isMeasured);
const [clean, open] = [new Map<string, Row>(), new Map<string, Row>()];
let [any, sure] = [0, 0];
for (const detector of measured) {
  const texts = textsOf(detector, seed);
  const best = texts.hit.map((text) => Math.max(-1, ...seenIn(text).map(({ confidence }) => confidence)));
  any += best.filter((confidence) => confidence >= 0).length / best.length;
  sure += best.filter((confidence) => confidence >= DEFAULT).length / best.length;
  for (const text of texts.clean) add(clean, text);
  for (const text of texts.open) add(open, text);
}
const whole = sumOf(clean);
console.log(`${measured.length} kinds of token, mean recall:
  at confidence 0  ${percent(any, measured.length)}
  at the default   ${percent(sure, measured.length)}

Texts without a token: how many, reported, and by vendors' detectors
${table(clean)}
${line('all of these', whole)}

Random values that are no token of the vendor, but may be a key of another kind
${table(open)}`);
if (sure / measured.length < LEAST_RECALL || whole.reported / whole.texts > MOST_CLEAN) {
  console.error(
    `Recall is to be at least ${LEAST_RECALL}, and at most ${MOST_CLEAN} of the texts without a token reported.`,
  );
  process.exitCode = 1;
}
