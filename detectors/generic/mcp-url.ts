// https://modelcontextprotocol.io/docs/develop/connect-remote-servers
import { ALPHABETS, behindLiteral, defineDetector, secretValueCheck } from '../../src/detector/index.js';

const HOSTS =
  'mcp\\.zapier\\.com|mcp\\.composio\\.dev|(?:server|mcp)\\.smithery\\.ai|mcp\\.tavily\\.com|mcp\\.brightdata\\.com|mcp\\.pipedream\\.(?:net|com)|mcp\\.apify\\.com|mcp\\.exa\\.ai|mcp\\.firecrawl\\.dev';
const shape = behindLiteral({
  literals: [
    'mcp.zapier.com/',
    'mcp.composio.dev/',
    'server.smithery.ai/',
    'mcp.smithery.ai/',
    'mcp.tavily.com/',
    'mcp.brightdata.com/',
    'mcp.pipedream.',
    'mcp.apify.com/',
    'mcp.exa.ai/',
    'mcp.firecrawl.dev/',
  ],
  regex: new RegExp(
    `^(?:${HOSTS})/[^\\s"'\`<>]{0,200}?(?:[?&](?:api_?key|tavilyApiKey|exaApiKey|token|key|profile|config)=|/s/|/api/mcp/s/)([\\w.~+/=-]{20,400})(?=[&"'\\s<>/\`)]|$)`,
    'di',
  ),
  reach: 640,
  maxLength: 400,
  format: 'https://<an MCP host>/…?api_key=<key>, or /s/<secret>/',
  sample: (rng) => rng.text(ALPHABETS.base62.chars, 40),
});

export default defineDetector({
  id: 'generic.mcp-url',
  title: 'key in the address of an MCP server',
  provider: 'Model Context Protocol',
  severity: 'high',
  shape,
  check: secretValueCheck,
  prior: 0.75,
  carriers: ['env', 'properties', 'patch', 'no-newline', 'crlf'],
  sampleName: 'https://server.smithery.ai/acme/mcp?api_key',
  decoys: () => ['https://server.smithery.ai/acme/mcp?api_key=YOUR_SMITHERY_API_KEY_HERE', 'https://mcp.exa.ai/mcp'],
  docs: {
    about: 'Uses the tools behind the address as its owner: mail, documents and whatever else was connected.',
    revoke: 'Rotate the address or key at the host of the server.',
    source: 'https://modelcontextprotocol.io/docs/develop/connect-remote-servers',
  },
});
