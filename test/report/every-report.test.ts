import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReportFormat, REPORTERS } from '../../src/report/index.js';
import { printable, type Result } from '../../src/model/index.js';
import { anyOptions, INJECTED, planted, type Hidden } from './arbitrary.js';

const FORMATS = Object.keys(REPORTERS).filter(isReportFormat);

/** Formats that `--show-secrets` may open; all others end up where many can read them. */
const MAY_SHOW: readonly string[] = ['human', 'json', 'jsonl'];

const PIECE = 8;

/** What previews show; two secrets may be the same one with another public prefix. */
const shownOf = (secrets: readonly Hidden[]): readonly string[] =>
  secrets.flatMap(({ finding }) => finding.preview.split('…'));

/** Pieces of a secret that stand in `text`, plain or in a usual encoding, but for what may be shown. */
function leaksOf(secret: string, shown: readonly string[], text: string): readonly string[] {
  const pieces = Array.from({ length: secret.length - PIECE + 1 }, (_, at) => secret.slice(at, at + PIECE));
  const encodings = [
    secret,
    ...(['base64', 'hex'] as const).map((name) => Buffer.from(secret).toString(name)),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...pieces.filter((piece) => !shown.some((part) => part.includes(piece))), ...encodings].filter((piece) =>
    text.includes(piece),
  );
}

/** The same result as `--show-secrets` would make it. */
const withSecrets = (result: Result, secrets: readonly Hidden[]): Result => ({
  ...result,
  findings: result.findings.map((finding, index) => ({ ...finding, secret: secrets[index]?.secret ?? '' })),
});

// The sequences that we write ourselves: colours, and links whose address is percent-encoded.
const ESC = '\u001b';
const OWN_SEQUENCES = new RegExp(`${ESC}\\[\\d+m|${ESC}\\]8;;[!-~]*${ESC}\\\\`, 'g');

describe.each(FORMATS)('the report %s of any result', (format) => {
  it('holds no piece of a secret that its preview does not show', () => {
    fc.assert(
      fc.property(planted, anyOptions, ({ result, secrets }, options) => {
        const text = REPORTERS[format].render(result, options);
        expect(secrets.flatMap(({ secret }) => leaksOf(secret, shownOf(secrets), text))).toEqual([]);
      }),
    );
  });

  it(`with secrets to show ${MAY_SHOW.includes(format) ? 'shows' : 'still hides'} them`, () => {
    const some = planted.filter(({ result }) => result.findings.length > 0);
    fc.assert(
      fc.property(some, anyOptions, ({ result, secrets }, options) => {
        const text = REPORTERS[format].render(withSecrets(result, secrets), options);
        const leaking = secrets
          .slice(0, result.findings.length)
          .filter(({ secret }) => leaksOf(secret, shownOf(secrets), text).length > 0);
        expect(leaking).toHaveLength(MAY_SHOW.includes(format) ? result.findings.length : 0);
      }),
    );
  });

  it('lets no text of a repository drive the terminal or begin a line', () => {
    fc.assert(
      fc.property(planted, anyOptions, ({ result }, options) => {
        const text = REPORTERS[format].render(result, options).replace(OWN_SEQUENCES, '').replaceAll('\r\n', '\n');
        const lines = text.split('\n');
        expect(lines).toEqual(lines.map(printable));
        expect(lines.filter((line) => line.trimStart().startsWith(INJECTED))).toEqual([]);
      }),
    );
  });

  it('is the same for the same result', () => {
    fc.assert(
      fc.property(planted, anyOptions, ({ result }, options) => {
        expect(REPORTERS[format].render(structuredClone(result), options)).toBe(
          REPORTERS[format].render(result, options),
        );
      }),
      { numRuns: 20 },
    );
  });
});
