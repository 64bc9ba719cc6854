// Rows made from a seed, so that the model also knows syntaxes and look-alikes of which the labelled sets have few: the samples of
// the detectors in every carrier, and their decoys. They are trained on and never measured on.
const SAMPLES = 40;
/** Carriers that each sample is set in, one after the other. */
const CARRIERS = 5;
const DECOYS = 12;

export function syntheticRows(workbench) {
  const { detectors, valueKind, detectorSet, createMatcher, bestEngine, carry, carriersFor, seededRng } = workbench;
  const { pathVector, plainView, factsOf, vectorOf, contentId } = workbench;
  const rows = [];
  for (const detector of detectors.filter(({ id }) => valueKind(id) !== null)) {
    const matcher = createMatcher(detectorSet([detector]), { engine: bestEngine() });
    const rng = seededRng(`synthetic ${detector.id}`);
    const look = (bytes, { path, y, weight, text }) => {
      for (const candidate of matcher.match(plainView({ id: contentId(bytes), bytes, origins: [] }))) {
        const kind = valueKind(candidate.detectorId);
        const found = Buffer.from(candidate.secret.reveal('score')).toString('utf8');
        if (text !== null && found !== text) continue;
        const vector = vectorOf(factsOf(candidate, kind));
        rows.push({
          set: 'synthetic',
          group: 'synthetic',
          y,
          weight,
          text: found,
          detectorId: detector.id,
          kind,
          vector,
          pathVector: pathVector(path),
        });
      }
    };
    for (let turn = 0; turn < SAMPLES; turn++) {
      const text = detector.shape.sample(rng);
      const carriers = carriersFor(text).filter((name) => detector.carriers?.includes(name) ?? true);
      for (let nth = 0; nth < Math.min(CARRIERS, carriers.length); nth++) {
        const carrier = carriers[(turn * CARRIERS + nth) % carriers.length];
        const { bytes, path } = carry(carrier, detector.sampleName ?? 'API_TOKEN', text);
        look(bytes, { path: turn % 2 === 0 ? path : 'x', y: 1, weight: 0.4, text });
      }
      for (const decoy of turn < DECOYS ? detector.decoys(rng) : [])
        look(Buffer.from(`${decoy}\n`), { path: 'x', y: 0, weight: 3, text: null });
    }
  }
  return rows;
}
