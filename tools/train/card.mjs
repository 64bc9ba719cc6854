// Writes what the model is and how well it does: docs/reference/model-card.md, the diagram in docs/explanation/confidence.md, and
// the cross-validated figures in bench/accuracy.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const percent = (value) => (value === null || value === undefined ? '–' : (100 * value).toFixed(1));

export function writeCard(root, facts) {
  writeFileSync(path.join(root, 'docs/reference/model-card.md'), cardOf(facts));
  const page = path.join(root, 'docs/explanation/confidence.md');
  const text = readFileSync(page, 'utf8');
  const diagram = diagramOf(facts.crossValidated.reliability);
  writeFileSync(page, text.replace(/(<!-- reliability -->)[^]*(<!-- \/reliability -->)/, `$1\n\n${diagram}\n$2`));
  const figures = path.join(root, 'bench/accuracy.json');
  const known = existsSync(figures) ? JSON.parse(readFileSync(figures, 'utf8')) : {};
  const crossValidated = Object.fromEntries(
    Object.values(facts.crossValidated.sets)
      .flatMap(({ rows }) => rows)
      .map(({ name, recall, precisionLabelled, f1Labelled, f1Strict }) => [
        name,
        Object.fromEntries(
          Object.entries({ recall, precisionLabelled, f1Labelled, f1Strict }).map(([key, value]) => [
            key,
            Number((value ?? 0).toFixed(4)),
          ]),
        ),
      ]),
  );
  writeFileSync(figures, `${JSON.stringify({ ...known, crossValidated }, null, 2)}\n`);
}

function cardOf(facts) {
  const { counts, date, trees, kilobytes, crossValidated, inSample } = facts;
  return `# Model card: values without a format

This page is made by \`npm run train\`. It is about the model that judges passwords, keys and tokens of no known vendor; vendors'
tokens are judged by their format and their check characters.

| | |
| --- | --- |
| Kind | ${trees} boosted trees in five forests, added up, over ${counts.features} numbers of the value, its name, its syntax and its surroundings, and one weight for each of ${counts.marks} marks of the path. The last three of the numbers are sums of weights of pieces: threes of letters of the value, words of its name, words of its line, each known by a hash of 15 bits |
| Size | ${kilobytes} KB in \`src/score/model-data.ts\` |
| Trained | ${date} |
| Data | ${counts.judged} candidates from ${counts.groups} repositories and small sets: ${counts.positive} secrets, ${counts.negative} labelled as none, ${counts.unlabelled} without a label |
| Made from a seed | ${counts.synthetic} rows: samples of the detectors in every syntax, their decoys, and translations; trained on, never measured on |

## Figures

At the default confidence of 0.5, in percent. *Cross-validated*: each repository judged by a model that has seen nothing of it. *In-sample*:
the model as it is shipped, on what it was trained on; such figures flatter every model.

| set | secrets | precision | recall | F1 | F1 strict | F1 in-sample |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${Object.entries(crossValidated.sets)
  .flatMap(([set, { rows, mean }]) => [
    ...rows.map((row) => {
      const own = inSample.sets[set].rows.find(({ name }) => name === row.name);
      return `| ${row.name} | ${row.T} | ${percent(row.precisionLabelled)} | ${percent(row.recall)} | ${percent(row.f1Labelled)} | ${percent(row.f1Strict)} | ${percent(own?.f1Labelled)} |`;
    }),
    `| ${set}, mean over its groups | | | | ${percent(mean.f1Labelled)} | ${percent(mean.f1Strict)} | ${percent(inSample.sets[set].mean.f1Labelled)} |`,
  ])
  .join('\n')}

Precision and F1 count reports that touch a place labelled as no secret as wrong; *strict* counts those that touch no label at all as
wrong too. Classes of other detectors stand here because they are part of the whole. Recall of the class generic at a precision of 85 %:
${percent(crossValidated.genericRecall)} %, cross-validated.

## Calibration

Expected error of the confidence, cross-validated: ${crossValidated.reliability.error.toFixed(3)} over all candidates, ${crossValidated.reliability.errorReported.toFixed(3)} over those that are reported.

${diagramOf(crossValidated.reliability)}

## Known weaknesses

- Words as passwords in tests. People label \`password: 'hello'\` now as a secret, now as none; the model cannot tell what people do not agree on.
- Keys that are written byte by byte, and keys cut into lines of a program that are put together later.
- Samples in manuals that look as random as what they stand for, without a word that says so.
- Hashes, signatures and encrypted values under the name of a key, in tests of cryptography.
- Names in languages other than the twelve whose words for password wake the detector.
- The labelled code is mostly of servers and tools: firmware, games and notebooks are rare in it.
`;
}

const WIDTH = 40;

/** A line for each tenth of confidence: said, how many of them were right, and how many there were. */
function diagramOf({ bins }) {
  const lines = bins.map(({ count, right, sum }, nth) => {
    if (count === 0) return null;
    const [said, was] = [sum / count, right / count];
    const bar = Array.from({ length: WIDTH + 1 }, (_, at) =>
      at === Math.round(said * WIDTH) ? '|' : at <= was * WIDTH ? '█' : '·',
    ).join('');
    return `${(nth / 10).toFixed(1)}–${((nth + 1) / 10).toFixed(1)}  ${bar}  said ${said.toFixed(2)}, right ${was.toFixed(2)}, of ${Math.round(count)}`;
  });
  return `\`\`\`\n${lines.filter((line) => line !== null).join('\n')}\n\`\`\`\n`;
}
