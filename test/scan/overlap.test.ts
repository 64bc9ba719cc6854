import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { defineDetector, detectorSet, hex, keyed, seededRng, token } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';

const docs = { about: 'Opens what it opens.', revoke: 'Revoke it.', source: 'https://docs.acme.example/' };
const found = (detectors: Parameters<typeof detectorSet>[0], text: string): readonly string[] => {
  const bytes = Buffer.from(text);
  const detection = createDetection({ detectors: detectorSet(detectors), engine: bestEngine() });
  return detection({ id: contentId(bytes), bytes, origins: [] }, () => {}).map(
    ({ scored, at }) => `${scored.detectorId} ${bytes.subarray(at.start, at.end).toString()}`,
  );
};

describe('findings at the same bytes', () => {
  it('of two vendors with one format go to the word that stands nearer', () => {
    const shape = token`${hex(32)}`;
    const vendor = (name: string) =>
      keyed({ id: `${name}.key`, provider: name, severity: 'high', shape, words: [name], ...docs });
    const rng = seededRng('vendors');
    const [first, second] = [shape.sample(rng), shape.sample(rng)];
    for (const names of [
      ['alphacorp', 'zetacorp'],
      ['zetacorp', 'alphacorp'],
    ] as const) {
      const text = `${names[0]}=${first}\n${names[1]}=${second}\n`;
      expect(found(names.map(vendor), text)).toEqual([`${names[0]}.key ${first}`, `${names[1]}.key ${second}`]);
    }
  });

  it('of which each is the half of the other leave one', () => {
    const shape = token`acme-${hex(32)}`;
    const half = defineDetector({
      id: 'acme.key',
      title: 'Acme key',
      provider: 'Acme',
      severity: 'high',
      shape,
      parts: [{ name: 'the other', shape }],
      decoys: () => [],
      docs,
    });
    const rng = seededRng('halves');
    const [first, second] = [shape.sample(rng), shape.sample(rng)];
    expect(found([half], `id = ${first}\nsecret = ${second}\n`)).toHaveLength(1);
  });

  it('of a key and of the id beside it leave the key', () => {
    const aws = allDetectors().filter(({ id }) => id === 'aws.secret-access-key' || id === 'aws.access-key-id');
    const rng = seededRng('aws');
    const [id, key] = ['aws.access-key-id', 'aws.secret-access-key'].map(
      (name) => aws.find((one) => one.id === name)?.shape.sample(rng) ?? '',
    );
    const text = `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${key}\n`;
    expect(found(aws, text)).toEqual([`aws.secret-access-key ${key}`]);
  });
});
