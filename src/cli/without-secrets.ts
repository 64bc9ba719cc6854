/**
 * A message as it may be shown. What a person typed stands in it, and may hold a secret: an address with its password, a token in
 * place of an id. All that this takes is loaded here, because most runs end without a message.
 */
export async function withoutSecrets(message: string): Promise<string> {
  const [{ allDetectors }, { detectorSet }, { bestEngine }, { createDetection, createRedactor }] = await Promise.all([
    import('../catalogue/index.js'),
    import('../detector/index.js'),
    import('../match/index.js'),
    import('../scan/index.js'),
  ]);
  const detection = createDetection({ detectors: detectorSet(allDetectors()), engine: bestEngine() });
  return createRedactor({ detection, minConfidence: () => SURE, sightings: [] }).text(message);
}

const SURE = 0.5;
