import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPORTERS } from '../../src/report/index.js';
import { fingerprints, makeStage, sampleToken, type Stage } from './stage.js';

const TOKEN = sampleToken(7);
/** The random part, in the forms in which it could slip out. The preview shows the last four characters. */
const FORMS = [
  TOKEN.slice(4, 12),
  TOKEN.slice(20, 30),
  Buffer.from(TOKEN).toString('base64').slice(8, 24),
  Buffer.from(TOKEN).toString('hex').slice(8, 40),
];

/** Command lines of every kind, also those in which a person pastes the secret where an id belongs. */
const argvs = (fingerprint: string): readonly (readonly string[])[] => [
  ...['src/app.js:1', 'src/app.js:2', fingerprint, TOKEN, `${TOKEN}:1`, `no.${TOKEN}`].map((what) => ['explain', what]),
  ['explain', '--config'],
  ['rules', TOKEN],
  ['doctor'],
  ['doctor', '--json'],
  ['allow', TOKEN, '--reason', 'x'],
  ['allow', fingerprint, '--reason', 'x', '--until', TOKEN],
  ['allow', fingerprint, '--reason', 'x', '--detector', TOKEN.toLowerCase()],
  ['guard', 'install'],
  ['guard', 'run', 'pre-commit'],
  ['guard', 'status'],
  ...Object.keys(REPORTERS).map((format) => ['report', 'saved.json', '-f', format, '--verbose', '--show-suppressed']),
  ['report', '--diff', 'empty.json', 'saved.json'],
  ['report', '--diff', 'empty.json', 'saved.json', '-f', 'json'],
  ['report', 'src/app.js'],
  ['allow', '--baseline'],
  ['allow', '--list'],
  ['explain', 'src/app.js:1'],
  ['explain', fingerprint],
  ['allow', '--prune'],
];

async function leakyStage(): Promise<Stage> {
  const stage = makeStage();
  stage.write('empty.js', '');
  await stage.tightlip('scan', '--tree', '--report', 'json=empty.json');
  stage.write(
    'src/app.js',
    `const token = "${TOKEN}";\nconst other = "${Buffer.from(`key ${TOKEN} end`).toString('base64')}";\n`,
  );
  stage.git('add', 'src');
  await stage.tightlip('scan', '--tree', '--show-secrets', '--report', 'json=saved.json');
  return stage;
}

it('no command prints or writes a secret, in whatever form', async () => {
  const stage = await leakyStage();
  const [fingerprint = ''] = await fingerprints(stage, '--staged');
  expect(fingerprint).not.toBe('');
  for (const argv of argvs(fingerprint)) {
    const { out, err } = await stage.tightlip(...argv);
    const leaked = FORMS.filter((form) => (out + err).includes(form));
    expect(
      leaked.length,
      `${argv[0]} (number ${argvs(fingerprint).findIndex((other) => other.join() === argv.join())})`,
    ).toBe(0);
  }
  const written = readdirSync(stage.folder)
    .filter((name) => name.startsWith('.tightlip'))
    .map((name) => readFileSync(join(stage.folder, name), 'utf8'))
    .join('');
  expect(written).toContain(fingerprint);
  expect(FORMS.filter((form) => written.includes(form))).toHaveLength(0);
});
