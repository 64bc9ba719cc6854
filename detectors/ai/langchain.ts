// https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key
import { defineDetector, hex, inHeader, oneOf, token } from '../../src/detector/index.js';

const provider = 'LangSmith';
const docs = {
  about: 'Reads a workspace’s traces, with the prompts and answers in them, and writes to it.',
  revoke: 'smith.langchain.com → Settings → API keys → Delete; at once.',
  source:
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
};
const current = token`${oneOf('lsv2_pt_', 'lsv2_sk_')}${hex(32)}_${hex(10)}`;
const legacy = token`ls__${hex(32)}`;

export default [
  defineDetector({
    id: 'langchain.api-key',
    verify: inHeader('https://api.smith.langchain.com/api/v1/api-key', 'X-API-Key', { live: [200, 403], dead: [] }),
    title: 'LangSmith API key',
    provider,
    severity: 'high',
    shape: current,
    docs,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).toUpperCase()],
  }),
  defineDetector({
    id: 'langchain.legacy-api-key',
    title: 'LangSmith API key (legacy)',
    provider,
    severity: 'low',
    shape: legacy,
    docs,
    decoys: (rng) => [legacy.sample(rng).slice(0, -1), legacy.sample(rng).replace('__', '_')],
  }),
];
