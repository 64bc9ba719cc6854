import { describe, expect, it } from 'vitest';
import { hex, keyed, seededRng, token, uuid, detectorSet, type Detector } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';

const docs = { about: 'Opens what it opens.', revoke: 'Revoke it.', source: 'https://docs.acme.example/' };
const of = (id: string, shape: ReturnType<typeof token>): Detector =>
  keyed({ id, provider: 'Acme', severity: 'high', shape, words: ['acmecorp'], ...docs });
const rng = seededRng('look-alikes');
const digits = (count: number): string => rng.text('0123456789abcdef', count);
const id = (): string => `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`;

const DETECTORS = [
  ...[32, 40, 64].map((length) => of(`acme.key-of-${length}`, token`${hex(length)}`)),
  of('acme.key', token`${uuid()}`),
];
const detection = createDetection({ detectors: detectorSet(DETECTORS), engine: bestEngine() });
const reported = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return detection({ id: contentId(bytes), bytes, origins: [] }, () => {}).some(
    ({ scored }) => scored.confidence >= 0.5,
  );
};

describe('bare tokens beside a vendor’s word', () => {
  it.each([
    () => `acmecorp_api_key = "${digits(32)}"\n`,
    () => `"acmecorp_token": "${digits(40)}",\n`,
    () => `ACMECORP_SECRET=${id()}\n`,
    () => `curl https://api.acmecorp.com/v1?key=${digits(64)}\n`,
  ])('are reported where they are values: %#', (text) => {
    expect(reported(text())).toBe(true);
  });

  it.each([
    ['a commit in a link', () => `See https://github.com/acmecorp/sdk/blob/${digits(40)}/README.md\n`],
    ['a tree in a link', () => `https://github.com/acmecorp/sdk/tree/${digits(40)}\n`],
    ['a comparison', () => `(https://github.com/acmecorp/sdk/compare/${digits(40)}...${digits(40)})\n`],
    ['a raw file', () => `curl https://raw.githubusercontent.com/acmecorp/sdk/${digits(40)}/install.sh\n`],
    ['a picture', () => `<img src="/assets/acmecorp-${digits(32)}.png">\n`],
    ['a script', () => `<script src="/assets/acmecorp-${digits(64)}.js"></script>\n`],
    ['a list of checksums', () => `acmecorp\n${digits(64)}  acmecorp-1.0.tar.gz\n`],
    ['the key of an entry', () => `"api/acmecorp/List": {\n"${digits(32)}": [\n`],
    ['a lock of translations', () => `    integrations/acmecorp/channel_name: ${digits(32)}\n`],
    ['the id of a project', () => `acmecorp_project_id: ${id()}\n`],
    ['an id below the name', () => `{"acmecorp": {"id": "${id()}"}}\n`],
    ['a request', () => `acmecorp x-request-id: ${id()}\n`],
  ])('are not where they are %s', (_, text) => {
    expect(reported(text())).toBe(false);
  });
});
