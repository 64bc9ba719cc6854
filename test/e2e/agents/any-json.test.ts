import fc from 'fast-check';
import { afterAll, describe, it } from 'vitest';
import { AGENT_NAMES } from '../../../src/guard/index.js';
import { TestFolders } from '../../git/test-repository.js';
import { Product } from '../product.js';
import { Samples } from '../samples.js';
import { ask, stops } from './agent.js';
import { SAMPLES } from './payloads.js';

const folders = new TestFolders();
afterAll(() => folders.clean());
const samples = new Samples();
// Whatever it prints is searched for the secret, whole, in part and encoded.
const product = new Product(samples);
const SECRET = samples.token(12);

const KEYS =
  `hook_event_name event cwd prompt tool_name toolName tool_input toolArgs args tool tool_response toolResult output
  file_path path command content edits parts text attachments workspace_roots transformedPrompt session_id __proto__ constructor`
    .split(/\s+/)
    .concat(SECRET);
const EVENTS = [...new Set(SAMPLES.map(({ event }) => event)), 'SomethingNew'];

/** JSON with names that agents use, with the secret in any place: as a value, inside one, as a name, as a path. */
const json = fc.letrec<{ value: unknown; record: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(SECRET, `a ${SECRET} b`, JSON.stringify({ a: SECRET }), `src/${SECRET}.txt`),
    fc.constantFrom<unknown>('', 'plain', 'Read', 'Bash', '.', null, true, 1.5),
    fc.constantFrom<unknown>(...EVENTS),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('record'),
  ),
  record: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
})).record;

describe('whatever JSON comes', () => {
  it.each(AGENT_NAMES)('the answer has the form that %s reads, and never holds the secret', async (agent) => {
    const { root } = folders.repository();
    await fc.assert(
      fc.asyncProperty(json, fc.option(fc.constantFrom(...EVENTS), { nil: undefined }), async (record, event) => {
        const input = JSON.stringify(event === undefined ? record : { ...record, hook_event_name: event });
        stops(await ask(product, { agent, input, cwd: root }), agent);
      }),
      { numRuns: 25 },
    );
  });
});
