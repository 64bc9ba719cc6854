import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, readAllowFile, writeAllowFile, type Settings } from '../../config/index.js';
import { printable } from '../../model/index.js';
import {
  formatKnown,
  isKnownName,
  isWorthTaking,
  KNOWN_FILE,
  knownEntry,
  LONGEST_KNOWN,
  parseKnown,
  SHORTEST_KNOWN,
} from '../../own/index.js';
import { parseAllow } from '../../suppress/index.js';
import { rootOf } from '../sources-of.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { AllowFlags } from './flags.js';

const CONFIG = 'tightlip.toml';
const SALT_BYTES = 24;
/** It looks random, as it should, and everybody of the team needs it. */
const REMARK = '# tightlip:allow generic.* -- key of fingerprints, shared by the team';

/** `tightlip allow --known NAME`: takes a secret from standard input and writes down by what it is known again. */
export async function allowKnown(name: string, flags: AllowFlags, terminal: Terminal): Promise<number> {
  // Not quoted: somebody may have put the secret there.
  if (!isKnownName(name))
    throw new UsageError(
      'E_KNOWN_NAME',
      'The name after --known has 1 to 100 letters, digits and ._/:- in it; it is shown in findings, so it must not be the secret.',
    );
  const { root } = await rootOf('.', terminal);
  const { settings } = await loadSettings({
    root,
    home: terminal.home,
    env: terminal.env,
    flags: {},
    ...(flags.config === undefined ? {} : { configFile: flags.config }),
  });
  const value = await readValue(name, terminal);
  const { salt, made } = await saltOf(root, settings);
  const path = join(root, KNOWN_FILE);
  const file = parseKnown((await readAllowFile(path, { within: root })) ?? '');
  const entry = knownEntry(Buffer.from(value, 'utf8'), name, salt);
  const others = file.entries.filter(({ hash }) => hash !== entry.hash);
  await writeAllowFile(path, formatKnown([...others, entry], file.kept), { within: root });
  await write(
    terminal.stdout,
    `${printable(name)} is known now. Written into ${KNOWN_FILE}${made ? `, and a salt into ${CONFIG}` : ''}; commit ${made ? 'both' : 'that file'}.\n`,
  );
  return 0;
}

/** One line of standard input. */
async function readValue(name: string, { stdin, stderr }: Terminal): Promise<string> {
  if ((stdin as { readonly isTTY?: boolean }).isTTY === true)
    await write(stderr, 'Type or paste the secret, then Enter and Ctrl-D. It is not kept; better pipe it in.\n');
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  const value = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  const bytes = Buffer.byteLength(value);
  if (/[\r\n]/.test(value))
    throw new UsageError(
      'E_KNOWN_VALUE',
      'Standard input has several lines: give one secret, of a key its longest line.',
    );
  if (bytes < SHORTEST_KNOWN || bytes > LONGEST_KNOWN)
    throw new UsageError(
      'E_KNOWN_VALUE',
      `Standard input must hold a secret of ${SHORTEST_KNOWN} to ${LONGEST_KNOWN} bytes: a shorter one is found by chance, and guessed from its hash.`,
    );
  if (value === name)
    throw new UsageError('E_KNOWN_NAME', 'The name must not be the secret: it is written down as it is.');
  if (!isWorthTaking('secret', value))
    throw new UsageError(
      'E_KNOWN_VALUE',
      'What stands on standard input is too weak to be known by a hash: a word, a number, an address. Make a longer, random one.',
    );
  return value;
}

/** The salt of the configuration. Where there is none one is made, unless that would change fingerprints that are in use. */
async function saltOf(root: string, settings: Settings): Promise<{ readonly salt: string; readonly made: boolean }> {
  if (settings.salt !== null) return { salt: settings.salt, made: false };
  const allowed = await readAllowFile(join(root, settings.allowFile), { within: root });
  if (allowed !== null && parseAllow(allowed, '').entries.length > 0)
    throw new UsageError(
      'E_SALT',
      `Known secrets need a salt, and a new one changes every fingerprint in ${printable(settings.allowFile)}: write salt = "…" into ${CONFIG}, then allow those findings anew.`,
    );
  if (existsSync(join(root, '.tightlip.toml')) || hasTable(root))
    throw new UsageError(
      'E_SALT',
      'Known secrets need a salt: write salt = "…" (a long random text) into the configuration here.',
    );
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  const path = join(root, CONFIG);
  const before = (await readAllowFile(path, { within: root })) ?? '';
  // At the top: behind a table's head it would be that table's.
  await writeAllowFile(path, `salt = "${salt}" ${REMARK}\n${before}`, { within: root });
  return { salt, made: true };
}

function hasTable(root: string): boolean {
  try {
    const whole: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, 'tightlip');
  } catch {
    return false;
  }
}
