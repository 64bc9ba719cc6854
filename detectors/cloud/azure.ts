// https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices
import {
  alphabet,
  annotatedKeyCheck,
  asPassword,
  base62,
  base64,
  base64url,
  chars,
  defineDetector,
  hex,
  hostPart,
  inHeader,
  jwt,
  jwtFrom,
  keyed,
  lookAlikes,
  marvinCheck,
  oneOf,
  pattern,
  token,
  uuid,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const END_88 = oneOf('A', 'Q', 'g', 'w');

/** 64 bytes with a mark of the service near the end; 32 bytes likewise; keys of 2024 and later, with theirs at 76. */
const long = (mark: string): Pick<Kind, 'shape' | 'claims'> => ({
  shape: token`${base64(76)}${mark}${base64(5)}${END_88}==`,
  claims: ['azure.storage-account-key-legacy', 'azure.cosmos-db-key-legacy'],
});
const short = (mark: string): Pick<Kind, 'shape' | 'claims'> => ({
  shape: token`${base64(33)}${mark}${base64(6)}=`,
  claims: ['azure.shared-access-key'],
});
const annotated = (mark: string): Pick<Kind, 'shape' | 'claims'> => ({
  shape: token`${base62(52)}JQQJ99${base62(18)}${mark}${base62(4)}`,
  claims: ['azure.annotated-key'],
});

type Kind = Pick<DetectorSpec, 'severity' | 'claims' | 'check' | 'verify' | 'parts'> & {
  readonly id: string;
  readonly what: string;
  readonly shape: TokenShape;
  readonly about: string;
};

const DEVOPS = asPassword('https://app.vssps.visualstudio.com/_apis/profile/profiles/me?api-version=7.1', '', {
  dead: [203, 401],
});

/** Service Bus and what was built on it. */
const MESSAGING = marvinCheck('Listen00', 'Send0000', 'Manage00', 'System00');

/** Keys that name their service themselves. */
const MARKED: readonly Kind[] = [
  {
    id: 'storage-account-key',
    check: marvinCheck('Default0'),
    what: 'Storage account key',
    ...long('+ASt'),
    severity: 'critical',
    about: 'Reads, changes and deletes everything in the storage account.',
  },
  {
    id: 'cosmos-db-key',
    check: marvinCheck('MastRW00'),
    what: 'Cosmos DB account key',
    ...long('ACDb'),
    severity: 'critical',
    about: 'Reads and changes every database of the account.',
  },
  {
    id: 'batch-account-key',
    check: marvinCheck('AbAcct00'),
    what: 'Batch account key',
    ...long('+ABa'),
    severity: 'high',
    about: 'Runs jobs on the account’s machines, at its cost.',
  },
  {
    id: 'api-management-key',
    check: marvinCheck('Tenant00', 'Gatewy00', 'GitKey00'),
    what: 'API Management key',
    ...long('APIM'),
    severity: 'high',
    about: 'Manages the API gateway or its repository, or calls what stands behind it.',
  },
  {
    id: 'machine-learning-key',
    check: marvinCheck('Classic0'),
    what: 'Machine Learning (classic) key',
    ...long('+AMC'),
    severity: 'medium',
    about: 'Calls the web service of a model.',
  },
  {
    id: 'service-bus-key',
    check: MESSAGING,
    what: 'Service Bus key',
    ...short('+ASb'),
    severity: 'high',
    about: 'Sends, receives or manages messages of the namespace.',
  },
  {
    id: 'event-hubs-key',
    check: MESSAGING,
    what: 'Event Hubs key',
    ...short('+AEh'),
    severity: 'high',
    about: 'Sends to or reads from the event hubs of the namespace.',
  },
  {
    id: 'relay-key',
    check: MESSAGING,
    what: 'Relay key',
    ...short('+ARm'),
    severity: 'high',
    about: 'Listens or sends on the relay: a way into the network behind it.',
  },
  {
    id: 'iot-key',
    check: marvinCheck('IoTHub00', 'Device00', 'DpsKey00'),
    what: 'IoT Hub key',
    ...short('AIoT'),
    severity: 'high',
    about: 'Acts as a device, or manages all devices of the hub.',
  },
  {
    id: 'event-grid-key',
    what: 'Event Grid topic key',
    ...short('AZEG'),
    severity: 'high',
    about: 'Publishes events, which start whatever is subscribed to them.',
  },
  {
    id: 'redis-key',
    check: marvinCheck('Access00'),
    what: 'Cache for Redis key',
    ...short('AzCa'),
    severity: 'critical',
    about: 'Reads and changes everything in the cache: sessions, queues, tokens.',
  },
  {
    id: 'search-key',
    check: marvinCheck('PAdmin00', 'Query000'),
    what: 'AI Search key',
    shape: token`${base62(42)}AzSe${oneOf('A', 'B', 'C', 'D')}${base62(5)}`,
    severity: 'high',
    about: 'Queries every index, and as admin key changes and deletes them.',
  },
  {
    id: 'container-registry-password',
    check: marvinCheck('ACRDflt0'),
    what: 'Container Registry password',
    shape: token`${base64(42)}+ACR${oneOf('A', 'B', 'C', 'D')}${base64(5)}`,
    severity: 'critical',
    about: 'Pulls and pushes images: what is deployed next is the stranger’s.',
  },
  {
    id: 'function-key',
    check: marvinCheck('Functi00', 'Master00', 'System00'),
    what: 'Functions key',
    shape: token`${base64url(44)}AzFu${base64url(5)}${END_88}==`,
    severity: 'high',
    about: 'Calls one function, all of the host, or its management interface.',
  },
  {
    id: 'devops-pat',
    verify: DEVOPS,
    check: annotatedKeyCheck,
    what: 'DevOps personal access token',
    ...annotated('AZDO'),
    severity: 'critical',
    about: 'Acts as the user who made it: source, pipelines, packages.',
  },
  {
    id: 'ai-services-key',
    verify: inHeader('https://{host}/openai/models?api-version=2024-10-21', 'api-key'),
    parts: [hostPart('openai.azure.com', 'cognitiveservices.azure.com')],
    check: annotatedKeyCheck,
    what: 'AI services or OpenAI key',
    ...annotated('ACOG'),
    severity: 'critical',
    about: 'Calls the models of the resource at its owner’s cost.',
  },
  {
    id: 'maps-key',
    verify: inHeader('https://atlas.microsoft.com/search/address/json?api-version=1.0&query=1', 'subscription-key'),
    check: annotatedKeyCheck,
    what: 'Maps key',
    ...annotated('AZMP'),
    severity: 'medium',
    about: 'Calls Azure Maps at the account’s cost.',
  },
  {
    id: 'annotated-key',
    check: annotatedKeyCheck,
    what: 'key with a mark of its service',
    shape: token`${base62(52)}JQQJ9${oneOf('9', 'D', 'H')}${base62(22)}${base62(4)}`,
    severity: 'high',
    about: 'Gives access to the Azure service that the four letters near its end name.',
  },
];

const password = alphabet('letters, digits, _ ~ . -', '0-9', 'A-Z', 'a-z', '_~.-');
const clientSecret = token`${chars(password, 3)}${oneOf('7Q~', '8Q~')}${chars(password, 31, 34)}`;
const refreshToken = token`${oneOf('0.A', '1.A')}${base64url(40, 120)}.Ag${base64url(200, 2200)}`;
const devopsLegacy = token`${chars(alphabet('lower-case base32', 'a-z', '2-7'), 52)}`;
const key64 = token`${base64(86)}==`;

const sas = pattern({
  literals: ['sig='],
  before: 420,
  after: 110,
  maxLength: 100,
  source: 'sv=20[0-9]{2}-[0-9]{2}-[0-9]{2}&[^\\s"\'`<>]{0,380}?sig=([A-Za-z0-9%+/]{40,90}(?:%3[Dd]|=))',
  format: '?sv=<date>&…&sig=<percent-encoded base64 of 32 bytes>',
  sample: (rng) => encodeURIComponent(Buffer.from(Array.from({ length: 32 }, () => rng.int(256))).toString('base64')),
});
const trigger = pattern({
  literals: ['&sig='],
  before: 420,
  after: 50,
  maxLength: 43,
  source: '(?:logic\\.azure\\.com|powerplatform\\.com)[^\\s"\'`<>]{0,380}?&sig=([A-Za-z0-9_-]{43})\\b',
  format: 'https://<name>.logic.azure.com/workflows/…&sig=<43 base64url>',
  sample: (rng) => rng.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 43),
});

const shared = { provider: 'Azure' } as const satisfies Partial<DetectorSpec>;
const source = 'https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices';
const revoke =
  'Azure portal → the resource → Keys (or Access keys) → Regenerate: have programs use the second key first.';
const IN_QUERY = ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'] as const;

const entraToken = jwt({
  header: { typ: 'JWT', alg: 'RS256', x5t: 'abc', kid: 'abc' },
  literals: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsIng1d', 'eyJ0eXAiOiJKV1QiLCJub25jZSI6'],
  claims: (rng) => ({
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${rng.text('0123456789abcdef', 8)}/`,
  }),
});

export default [
  ...MARKED.map(({ id, what, severity, about, ...rest }) =>
    defineDetector({
      ...shared,
      id: `azure.${id}`,
      title: `Azure ${what}`,
      severity,
      decoys: lookAlikes(rest.shape),
      docs: { about, revoke, source },
      ...rest,
    }),
  ),
  defineDetector({
    ...shared,
    id: 'azure.client-secret',
    parts: [{ name: 'application or tenant id', shape: token`${uuid()}`, within: 300 }],
    title: 'Microsoft Entra client secret',
    severity: 'critical',
    shape: clientSecret,
    decoys: lookAlikes(clientSecret),
    shortLiteral: 'Q~ behind a 7 or 8 stands in hardly anything else, and three characters must stand before it',
    docs: {
      about: 'Acts as the application: Microsoft Graph, mail, Azure resources, as far as its roles reach.',
      revoke: 'Entra admin center → App registrations → the app → Certificates & secrets → Delete; at once.',
      source: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
    },
  }),
  defineDetector({
    ...shared,
    id: 'azure.refresh-token',
    title: 'Microsoft Entra refresh token',
    severity: 'critical',
    shape: refreshToken,
    random: false,
    prior: 0.9,
    decoys: lookAlikes(refreshToken),
    shortLiteral: 'the pattern behind 0.A and 1.A wants 40 characters, .Ag and 200 more',
    docs: {
      about: 'Makes access tokens of the user for 90 days and longer.',
      revoke: 'Entra admin center → Users → the user → Revoke sessions.',
      source: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
    },
  }),
  defineDetector({
    ...shared,
    id: 'azure.sas-signature',
    title: 'signature of an Azure Storage SAS URL',
    severity: 'high',
    shape: sas,
    carriers: IN_QUERY,
    sampleName: 'https://acme.blob.core.windows.net/data?sv=2022-11-02&sp=racwdl&se=2027-01-01T00:00:00Z&sr=c&sig',
    decoys: (rng) => [
      `sig=${encodeURIComponent(`${rng.text('ABCDEFGHJKLMNPQRSTUVWXYZ', 43)}=`)}`,
      '?sv=2022-11-02&sr=c&sig=<signature>',
    ],
    docs: {
      about: 'Reads, and as far as sp says writes and deletes, what the URL names, until the date in se.',
      revoke: 'Delete the stored access policy, or regenerate the account key that signed it.',
      source: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
    },
  }),
  defineDetector({
    ...shared,
    id: 'azure.workflow-trigger-url',
    title: 'signature of a Logic Apps or Power Automate URL',
    severity: 'medium',
    shape: trigger,
    carriers: IN_QUERY,
    sampleName:
      'https://prod-07.westeurope.logic.azure.com/workflows/triggers/manual/paths/invoke?api-version=2016-10-01&sp=run&sv=1.0&sig',
    decoys: (rng) => [
      `https://acme.io/x?a=1&sig=${rng.text('abcdefghijklmnop0123456789', 43)}`,
      'https://prod-07.westeurope.logic.azure.com/workflows/x?a=1&sig=abc',
    ],
    docs: {
      about: 'Runs the workflow with any input.',
      revoke: 'Logic app → Access keys → Regenerate.',
      source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
    },
  }),
  keyed({
    ...shared,
    id: 'azure.storage-account-key-legacy',
    title: 'Azure Storage account key (before marks)',
    severity: 'critical',
    shape: key64,
    prior: 0.7,
    words: 'accountkey account_key account-key storage_key storagekey storage_access azure_storage azurestorage'.split(
      ' ',
    ),
    before: 24,
    about: 'Reads, changes and deletes everything in the storage account.',
    revoke,
    source: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
  }),
  keyed({
    ...shared,
    id: 'azure.cosmos-db-key-legacy',
    title: 'Azure Cosmos DB key (before marks)',
    severity: 'critical',
    shape: key64,
    words: ['cosmos', 'documents.azure.com', 'documentdb'],
    before: 48,
    about: 'Reads and changes every database of the account.',
    revoke,
    source: 'https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys',
  }),
  keyed({
    ...shared,
    id: 'azure.shared-access-key',
    title: 'Azure shared access key',
    severity: 'high',
    shape: token`${base64(43)}=`,
    words: (
      'sharedaccesskey shared_access_key shared-access-key azconfig.io windows.net:6380,password ' +
      'communication.azure.com/;accesskey signalr.net;accesskey webpubsub.azure.com;accesskey'
    ).split(' '),
    before: 40,
    about: 'Sends, receives or manages on the service that the connection string names.',
    revoke,
    source: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
  }),
  keyed({
    ...shared,
    id: 'azure.devops-pat-legacy',
    verify: DEVOPS,
    title: 'Azure DevOps personal access token (before 2024)',
    severity: 'critical',
    shape: devopsLegacy,
    words: ['azure', 'devops', 'vsts', 'ado_pat', 'ado_token', 'visualstudio', 'system_accesstoken'],
    before: 40,
    about: 'Acts as the user who made it: source, pipelines, packages.',
    revoke: 'dev.azure.com → User settings → Personal access tokens → Revoke; at once.',
    source:
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  }),
  keyed({
    ...shared,
    id: 'azure.cognitive-services-key-legacy',
    verify: inHeader('https://{host}/openai/models?api-version=2024-10-21', 'api-key'),
    parts: [hostPart('openai.azure.com')],
    title: 'Azure AI services, OpenAI or API Management key (hex form)',
    severity: 'high',
    shape: token`${hex(32)}`,
    sampleName: 'SPEECH_KEY',
    words: (
      'ocp-apim-subscription-key subscription-key subscription_key cognitive speech_key ' +
      'speech-key speechkey translator_key azure_openai azure-openai azureopenai ' +
      'openai.azure.com azure_search azure_ai azure-ai azureai azure_cognitive azure_speech azure_translator ' +
      'azure_api_management azure_apim azure-api.net'
    ).split(' '),
    before: 32,
    about: 'Calls the service at its owner’s cost.',
    revoke,
    source: 'https://learn.microsoft.com/azure/ai-services/authentication',
  }),
  keyed({
    id: 'azure.communication-key',
    provider: 'Azure',
    title: 'Azure Communication Services key',
    severity: 'high',
    shape: token`${base64(86)}==`,
    words: ['communication.azure.com'],
    before: 40,
    claims: ['azure.storage-account-key-legacy'],
    sampleName: 'endpoint=https://acme.communication.azure.com/;accesskey',
    carriers: ['env', 'properties', 'dockerfile', 'no-newline', 'crlf'],
    about: 'Sends texts and mails, and makes calls, at the resource’s cost.',
    revoke: 'Azure portal → the resource → Keys → Regenerate.',
    source: 'https://learn.microsoft.com/azure/communication-services/concepts/authentication',
  }),
  defineDetector({
    ...shared,
    id: 'azure.access-token',
    title: 'Microsoft Entra access token',
    severity: 'high',
    shape: entraToken,
    random: false,
    claims: ['generic.jwt'],
    check: jwtFrom('Microsoft Entra', (claims) =>
      /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.com)\//.test(String(claims['iss'])),
    ),
    decoys: (rng) => [entraToken.sample(rng).slice(0, 60), entraToken.sample(rng).replace(/\./g, ':')],
    docs: {
      about: 'Acts as its user or application towards one service, for about an hour.',
      revoke: 'It ends within an hour or so; revoke the user’s sessions to keep more from being made.',
      source: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
    },
  }),
];
