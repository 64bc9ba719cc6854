import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { allDetectors } from '../../catalogue/index.js';
import { FINDING_KINDS } from '../finding-kinds.js';
import type { McpTool } from '../../mcp/index.js';
import { SEVERITIES } from '../../model/index.js';
import { explainCommand } from '../explain/command.js';
import { lookAt, lookingFrom } from '../hook/agent/looking.js';
import { runScan } from '../scan-command.js';
import type { Terminal } from '../terminal.js';
import { PlainRefusal } from './plain-refusal.js';
import { scanAnswer } from './answer.js';
import { count, listOf, objectOf, SCAN_OUTPUT, text } from './schemas.js';
import { quietTerminal } from './quiet-terminal.js';

export const MAX_TEXT = 1 << 20;
const MOST_DETECTORS = 200;
const SCAN_SECONDS = 120;

/** The tools of `tightlip mcp`, all of one folder: that of the terminal. */
export const toolsIn = (terminal: Terminal): readonly McpTool[] => [
  scanText(terminal),
  scanPath(terminal),
  explainFinding(terminal),
  listDetectors(),
];

const scanText = (terminal: Terminal): McpTool => ({
  name: 'scan_text',
  title: 'Look for secrets in a text',
  description:
    'Tells whether a text holds secrets (keys, tokens, passwords), before it is written to a file, sent or committed. Nothing leaves this machine; the answer holds neither the text nor a secret.',
  inputSchema: objectOf(
    {
      text: text('What to look at.', { maxLength: MAX_TEXT }),
      path: text('The file that the text is meant for: rules for paths then hold.', { maxLength: 1024 }),
    },
    ['text'],
  ),
  outputSchema: SCAN_OUTPUT,
  call: async (input) => {
    const path = typeof input['path'] === 'string' && input['path'] !== '' ? input['path'] : 'text';
    const looking = await lookingFrom(terminal.cwd, quietTerminal(terminal).terminal);
    return scanAnswer(await lookAt({ texts: [{ path, text: String(input['text']) }], files: [] }, looking));
  },
});

const scanPath = (terminal: Terminal): McpTool => ({
  name: 'scan_path',
  title: 'Look for secrets in files',
  description:
    'Looks for secrets in a file or folder of this project as it stands in the working tree, or in what is staged for the next commit. The answer says where they stand, and never what they are.',
  inputSchema: objectOf(
    {
      path: text('Below the folder that the server was started in; that folder itself where it is left out.', {
        maxLength: 4096,
      }),
      what: {
        enum: ['tree', 'staged'],
        default: 'tree',
        description: 'tree: the files as they are. staged: the index.',
      },
    },
    [],
  ),
  outputSchema: SCAN_OUTPUT,
  call: async (input) => {
    const path = insideOf(terminal.cwd, typeof input['path'] === 'string' ? input['path'] : '.');
    const what = input['what'] === 'staged' ? { staged: true } : { tree: true };
    const flags = { ...what, color: false, progress: false, quiet: true, timeout: `${SCAN_SECONDS}s` };
    return scanAnswer((await runScan([path], flags, quietTerminal(terminal).terminal)).result);
  },
});

const explainFinding = (terminal: Terminal): McpTool => ({
  name: 'explain_finding',
  title: 'Explain a finding, a line or a detector',
  description:
    'Why something was found, or was not: the evidence, the confidence, what set it aside, how to revoke it. Takes the fingerprint of a finding (this looks through the whole repository), FILE:LINE, or the id of a detector.',
  inputSchema: objectOf({
    what: text('A fingerprint, FILE:LINE below the folder of the server, or the id of a detector.', {
      maxLength: 4096,
    }),
  }),
  outputSchema: objectOf({ explanation: text('For people; of a secret it shows a preview at most.') }),
  call: async (input) => {
    const what = String(input['what']);
    const [, file] = /^(.+?):\d{1,9}(?::\d+)?$/.exec(what) ?? [];
    if (file !== undefined) insideOf(terminal.cwd, file);
    const { terminal: quiet, written } = quietTerminal(terminal, { TIGHTLIP_TIMEOUT: `${SCAN_SECONDS}s` });
    await explainCommand(what, { quiet: true }, quiet);
    return { explanation: written() };
  },
});

const listDetectors = (): McpTool => ({
  name: 'list_detectors',
  title: 'List the detectors',
  description: 'The kinds of secrets that are known, with their formats; all words of the query must be in one.',
  inputSchema: objectOf({ query: text('Words, such as the name of a provider.', { maxLength: 256 }) }, []),
  outputSchema: objectOf({
    detectors: listOf(
      objectOf({
        id: text('Its id.'),
        title: text('What it finds.'),
        provider: text('Who gives such secrets out.'),
        severity: { enum: [...SEVERITIES] },
        format: text('What such a secret looks like.'),
      }),
    ),
    omitted: count('More that fit the query.'),
  }),
  call: async (input) => {
    const words = (typeof input['query'] === 'string' ? input['query'] : '').toLowerCase().split(/\s+/);
    const detectors = allDetectors().map(({ shape: { format }, ...rest }) => ({ ...rest, format }));
    const found = [...detectors, ...FINDING_KINDS]
      .map(({ id, title, provider, severity, format }) => ({ id, title, provider, severity, format }))
      .filter(({ id, title, provider, severity }) => {
        const all = `${id} ${title} ${provider} ${severity}`.toLowerCase();
        return words.every((word) => all.includes(word));
      });
    return { detectors: found.slice(0, MOST_DETECTORS), omitted: Math.max(0, found.length - MOST_DETECTORS) };
  },
});

/** An absolute path that lies in a folder, links followed. @throws PlainRefusal where it does not */
function insideOf(folder: string, path: string): string {
  const full = resolve(folder, path);
  const way = relative(realpathSync(folder), real(full));
  if (way === '' || (way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way))) return full;
  throw new PlainRefusal(
    'E_OUTSIDE',
    'The path is not below the folder that this server was started in. Name one that is.',
  );
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new PlainRefusal(
      'E_NO_SUCH_PATH',
      'There is nothing at this path. Name a file or folder below that of the server.',
    );
  }
}
