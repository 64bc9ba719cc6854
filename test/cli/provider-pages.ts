import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_NEAR_BEFORE, DEFAULT_PART_WITHIN, literalTexts, type Detector } from '../../src/detector/index.js';
import { detectorFiles } from '../contract/files.js';

const NOTE =
  'This page is made from the detectors: `UPDATE_DOCS=1 npx vitest run test/cli/reference.test.ts` writes it.';

export type Page = { readonly path: string; readonly text: string };

/** One page for each provider, below `docs/reference/providers`. */
export async function providerPages(): Promise<readonly Page[]> {
  const files = await detectorFiles('');
  return files.map(({ category, name, detectors }) => ({
    path: `${category}/${name}.md`,
    text: providerPage(detectors),
  }));
}

function providerPage(detectors: readonly Detector[]): string {
  const providers = [...new Set(detectors.map(({ provider }) => provider))];
  return joined([`# ${providers.join(', ')}`, '', NOTE, '', ...detectors.flatMap(section)]);
}

function section(detector: Detector): readonly string[] {
  const { id, title, severity, shape, near, parts, docs, verify } = detector;
  return [
    `## ${title}`,
    '',
    docs.about,
    '',
    `- **Detector**: \`${id}\`, severity ${severity}`,
    `- **Format**: ${code(shape.format)}`,
    ...(near === undefined
      ? []
      : [
          `- **Only near**: ${near.words.map(code).join(', ')}, at most ${near.before ?? DEFAULT_NEAR_BEFORE} bytes before it${(near.after ?? 0) > 0 ? ` or ${near.after} behind it` : ''}`,
        ]),
    ...parts.map(
      (part) =>
        `- **${part.required === true ? 'Only with' : 'With'}**: ${part.name} (${code(part.shape.format)}) within ${part.within ?? DEFAULT_PART_WITHIN} bytes`,
    ),
    `- **Checked offline**: ${checkOf(detector)}`,
    ...(verify === undefined ? [] : [`- **Live or not**: ${code(`${verify.method} ${verify.url}`)}`]),
    `- **Revoke**: ${docs.revoke}`,
    `- **Source**: <${docs.source}>`,
    '',
  ];
}

function checkOf(detector: Detector): string {
  if (detector.shape.kind === 'token' && detector.shape.verifyChecksum !== null) return 'its check characters';
  if (detector.check !== undefined) return 'its content';
  return literalTexts(detector).length > 0 && detector.near === undefined
    ? 'its format'
    : 'its format and how random it is';
}

const code = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.includes('`') ? `\`\` ${flat} \`\`` : `\`${flat}\``;
};

const LEFT_OUT = fileURLToPath(new URL('../../docs/reference/formats-left-out.tsv', import.meta.url));

/** Formats that are known of and have no detector of their own, each with the reason. */
export function leftOutPage(): string {
  const rows = readFileSync(LEFT_OUT, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const covered = rows.filter(([, reason = '']) => /^covered by/i.test(reason));
  const others = rows.filter((row) => !covered.includes(row));
  const table = (list: readonly (readonly string[])[], head: string): readonly string[] => [
    `| format | ${head} |`,
    '| --- | --- |',
    ...list
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .map(
        ([id = '', reason = '']) =>
          `| ${id} | ${reason.replace(/^covered by (?:the )?/i, '').replaceAll('|', '\\|')} |`,
      ),
    '',
  ];
  return joined([
    '# Formats without a detector of their own',
    '',
    'This page is made from `formats-left-out.tsv`: `UPDATE_DOCS=1 npx vitest run test/cli/reference.test.ts` writes it.',
    '',
    '## Covered by another detector',
    '',
    ...table(covered, 'covered by'),
    '## Left out',
    '',
    ...table(others, 'because'),
  ]);
}

const joined = (lines: readonly string[]): string => lines.join('\n').replace(/\n+$/, '\n');
