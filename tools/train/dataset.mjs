// Turns labelled sets into rows for the trainer: each candidate that the product proposes, with what the model is told and what
// the labels say. Values stay in memory; nothing of them is written anywhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SETS, VECTORS_ONLY, agrees, readLabels, touches } from './labels.mjs';

/** How much a row of each kind counts. Unlabelled ones are mostly, not surely, no secrets. */
const WEIGHTS = { true: 1, sample: 0.35, false: 1, unlabelled: 0.4 };

/** All candidates of the sets: those that the model judges, and those of other detectors with their confidence as it is. */
export function readSets(workbench, { data, classOf }) {
  const { detectorSet, createMatcher, bestEngine, createScorer } = workbench;
  const detectors = detectorSet(workbench.detectors);
  const tools = {
    ...workbench,
    matcher: createMatcher(detectors, { engine: bestEngine() }),
    scorer: createScorer(detectors),
  };
  const rows = [];
  for (const set of SETS) {
    for (const [file, labels] of readLabels(data, set, classOf)) {
      if (labels[0].group === VECTORS_ONLY) continue;
      const bytes = readFileSync(path.join(data, set, 'tree', file));
      const found = rowsOf(tools, bytes, file.slice(file.indexOf('/') + 1));
      // A file that is one example as a whole counts once, however much is seen in it.
      const isOne = labels.some(({ once, label, lineStart }) => once || (label === 'T' && lineStart === undefined));
      const share = isOne ? 1 / Math.max(1, found.length) : 1;
      for (const row of found) rows.push({ ...row, set, file, place: share, ...judged(labels, row, { set, share }) });
    }
  }
  return weighed(rows);
}

function rowsOf(tools, bytes, name) {
  const { matcher, scorer, decode, plainView, LineIndex, valueKind, factsOf, Vectors, pathVector, atPath } = tools;
  const { piecesOf } = tools;
  const plain = plainView({ id: 'x', bytes, origins: [] });
  const views = [plain, ...decode(plain, { onGap() {} })];
  const lines = new LineIndex(bytes);
  const pathNumbers = pathVector(name);
  return views
    .flatMap((view) => matcher.match(view).map((candidate) => ({ candidate, at: view.toUnit(candidate.span) })))
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ candidate, at }) => {
      const kind = valueKind(candidate.detectorId);
      const { line, endLine } = lines.range(at);
      const text = Buffer.from(candidate.secret.reveal('score')).toString('utf8');
      const base = { detectorId: candidate.detectorId, text, line, endLine, kind };
      if (kind === null) {
        const scored = scorer.score(candidate);
        return { ...base, refused: scored === null, confidence: scored === null ? 0 : atPath(scored, name).confidence };
      }
      const facts = factsOf(candidate, kind);
      const told = { vector: new Vectors().of(facts), pieces: piecesOf(facts), pathVector: pathNumbers };
      return { ...base, confidence: 0, ...told };
    });
}

/** What the labels say of a row: `y` 1 or 0, or null where they say nothing that counts. */
function judged(labels, row, { set, share }) {
  const here = labels.filter((label) => touches(label, row));
  const group = set === 'planted' ? labels[0].splitKey : labels[0].group;
  const said = (y, kind) => ({
    group,
    y,
    isLabelled: kind !== 'unlabelled',
    weight: (WEIGHTS[kind] ?? 0) * share,
    share: (WEIGHTS[kind] ?? 0) * share,
  });
  const positive = here.filter(({ label }) => label === 'T');
  if (positive.length > 0) {
    const same = positive.filter((label) => agrees(label, row.text));
    if (same.every((label) => label.class === 'identifier')) return said(null, 'none');
    if (same.every((label) => isPieceOf(label, row.text))) return said(null, 'none');
    const isSample = set === 'creddata' && same.every(({ sample }) => sample);
    return said(1, isSample ? 'sample' : 'true');
  }
  if (here.some(({ label }) => label === 'I')) return said(null, 'none');
  return said(0, here.length > 0 ? 'false' : 'unlabelled');
}

/** Whether a text is only a small part of a label's value: of an object, say, whose other texts are the secret. */
const isPieceOf = ({ value, lineStart, lineEnd }, text) =>
  lineStart === lineEnd && typeof value === 'string' && value.includes(text) && text.length < value.length * 0.4;

/** The same text under the same name, again and again in one repository, counts less each time; so do the places of large ones. */
function weighed(rows) {
  const tally = (keyOf) => {
    const counts = new Map();
    for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.weight);
    return counts;
  };
  const same = (row) => `${row.group} ${row.y} ${row.text}`;
  const [again, groups] = [tally(same), tally((row) => row.group)];
  return rows.map((row) => ({
    ...row,
    weight:
      row.weight === 0
        ? 0
        : row.weight *
          Math.max(1, again.get(same(row)) / row.weight) ** -0.5 *
          (groups.get(row.group) / 50 + 1) ** -0.3,
  }));
}
