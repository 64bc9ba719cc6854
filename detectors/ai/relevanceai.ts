// https://relevanceai.com/docs/get-started/core-concepts/api-keys
import { base64, fail, keyed, made, pass, token, tokenOf, uuid, type CheckResult } from '../../src/detector/index.js';

const inner = tokenOf(uuid());
const holdsUuid = (text: string): CheckResult =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Buffer.from(text.slice(3), 'base64').toString('latin1'))
    ? pass('it decodes to a UUID')
    : fail('it does not decode to a UUID');

export default keyed({
  id: 'relevanceai.api-key',
  provider: 'Relevance AI',
  severity: 'info',
  shape: token`sk-${made(base64(48), (rng) => Buffer.from(inner.sample(rng)).toString('base64'))}`,
  words: [
    'relevance_ai',
    'relevance-ai',
    'relevanceai',
    'relevance ai',
    'relevance_api',
    'relevance-api',
    'relevanceapi',
    'relevance api',
    'relevance_key',
    'relevance-key',
    'relevancekey',
    'relevance key',
    'relevance_token',
    'relevance-token',
    'relevancetoken',
    'relevance token',
  ],
  before: 96,
  after: 24,
  check: holdsUuid,
  shortLiteral: 'the vendor’s name must stand near',
  about: 'Runs agents and tools of a project at its owner’s cost and reads its data.',
  revoke: 'Relevance AI → Settings → API keys → Delete.',
  source: 'https://relevanceai.com/docs/get-started/core-concepts/api-keys',
});
