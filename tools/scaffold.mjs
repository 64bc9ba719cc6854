// `npm run detector -- <category>/<provider>`: starts detectors/<category>/<provider>.ts, which passes the contract as it is.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DETECTORS = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'detectors');
const USAGE = 'npm run detector -- <category>/<provider>, for example: npm run detector -- payments/acme';
const WORD = '[a-z0-9]+(?:-[a-z0-9]+)*';
const NAME = new RegExp(`^(${WORD})/(${WORD})$`);
/** What belongs to no provider; its files follow no template. */
const GENERIC = 'generic';
const EXIT_NOT_DONE = 2;

/** The detector files there are, by category. */
function filesByCategory() {
  const folders = readdirSync(DETECTORS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(folders.map(({ name }) => [name, readdirSync(path.join(DETECTORS, name))]).sort());
}

/** `category` and `provider` of the command line. Throws, with what to do instead, where no file can be made. */
function parse(argv) {
  const [name, ...rest] = argv;
  if (name === undefined) throw new Error(`Say which detector: ${USAGE}`);
  if (rest.length > 0) throw new Error(`One name at a time, and no flags; "${rest.join(' ')}" is too much. ${USAGE}`);
  const [, category, provider] = NAME.exec(name) ?? [];
  if (category === undefined)
    throw new Error(
      `"${name}" is no name: two words in lower case, digits and hyphens, with a slash between. ${USAGE}`,
    );
  return { category, provider };
}

function refuse({ category, provider }, files) {
  if (category === GENERIC)
    throw new Error('detectors/generic/ holds what belongs to no provider; its files are written by hand.');
  if (!files.has(category))
    throw new Error(
      `There is no category "${category}". There are: ${[...files.keys()].filter((name) => name !== GENERIC).join(', ')}. If you want a new one, make the folder detectors/${category} first.`,
    );
  const taken = [...files].find(([, names]) => names.includes(`${provider}.ts`))?.[0];
  if (taken !== undefined)
    throw new Error(
      `detectors/${taken}/${provider}.ts is there already: add the token to it, for a file may export several.`,
    );
}

const titled = (provider) =>
  provider
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The text of a detector that is complete but for the facts. */
function sourceOf(provider) {
  const title = titled(provider);
  return `// https://docs.${provider}.example/tokens: the vendor's page from which the format is known
import { base62, defineDetector, token } from '../../src/detector/index.js';

// The format: fixed text as it stands, parts that vary as alphabet and length. src/detector/part.ts lists the alphabets,
// oneOf and optional; src/detector/check.ts has checksums.
const shape = token\`${provider}_pat_\${base62(32)}\`;

export default defineDetector({
  id: '${provider}.api-token',
  title: '${title} API token',
  provider: '${title}',
  severity: 'high',
  shape,
  // A shape without fixed text of its own must say which words stand before it, and how many bytes before at most:
  // near: { words: ['${provider}_token', '${provider}-token'], before: 32 },
  // A harmless request that tells a live token from a dead one, if there is one:
  // verify: { url: 'https://api.${provider}.example/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'What a stranger could do with it, in one sentence.',
    revoke: 'Where its owner revokes it, and how soon that works.',
    source: 'https://docs.${provider}.example/tokens',
  },
});
`;
}

const nextSteps = ({
  category,
  provider,
}) => `Made detectors/${category}/${provider}.ts. It is complete but for the facts:
  1. Put in the format, the severity and the docs, from the provider's own pages. Never paste a token.
  2. ONLY=${category}/${provider} npx vitest run test/contract
  3. UPDATE_DOCS=1 npx vitest run test/cli/reference.test.ts, which puts it into the reference.
`;

try {
  const name = parse(process.argv.slice(2));
  refuse(name, filesByCategory());
  // "x": a file that has come up meanwhile is left alone.
  writeFileSync(path.join(DETECTORS, name.category, `${name.provider}.ts`), sourceOf(name.provider), { flag: 'wx' });
  process.stdout.write(nextSteps(name));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_NOT_DONE;
}
