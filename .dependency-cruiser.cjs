// Who may import whom. The two tables are the architecture; the rules below are made from them.
// docs/explanation/architecture.md says why.

/** Stages and what stands beside them: the folders of src/ that each may import. `why` is for whoever broke the rule. */
const MAY_IMPORT = {
  model: {
    folders: [],
    why: 'model holds the nouns that all share. It knows nobody: move what needs another folder to that folder.',
  },
  detector: {
    folders: ['model'],
    why: 'detector says what a detector is. How bytes are matched or scored belongs to match and score.',
  },
  git: { folders: ['model'], why: 'git reads repositories. What is done with the bytes is decided by whoever asked.' },
  source: {
    folders: ['model', 'git'],
    why: 'source turns a request into units. It does not look into them: scan passes them on.',
  },
  decode: {
    folders: ['model'],
    why: 'decode gives more views of the same bytes. Stages do not import each other: scan joins them.',
  },
  match: {
    folders: ['model', 'detector'],
    why: 'match finds candidates. Whether one is real is for score; scan joins the two.',
  },
  score: {
    folders: ['model', 'detector'],
    why: 'score weighs a candidate. It does not find, suppress or verify: scan joins the stages.',
  },
  cache: {
    folders: ['model'],
    why: 'cache keeps ids of objects that were looked at. What is seen in an object, and what is asked of it, belongs to scan.',
  },
  own: {
    folders: ['model', 'detector', 'git'],
    why: 'own knows values and finds them. It does not know how bytes were decoded, nor what is done about a finding: scan does.',
  },
  encrypted: {
    folders: ['model'],
    why: 'encrypted judges bytes by rules, both handed in. Where they come from, and what is said to people, is for cli.',
  },
  suppress: {
    folders: ['model'],
    why: 'suppress sets findings aside. It gets its entries as values: scan joins the stages.',
  },
  verify: {
    folders: ['model', 'detector'],
    why: 'verify asks whether a secret is live. It does not know how the secret was found.',
  },
  report: {
    folders: ['model'],
    why: 'report renders a result that already holds all it needs, and so cannot leak what it never had.',
  },
  scan: {
    folders: [
      'model',
      'detector',
      'git',
      'source',
      'decode',
      'match',
      'score',
      'cache',
      'own',
      'suppress',
      'verify',
      'report',
    ],
    why: 'scan composes the stages. Settings and detectors are passed in, so that a service can scan for many at once.',
  },
  config: {
    folders: ['model', 'detector'],
    why: 'config turns files into validated settings. It starts nothing and scans nothing.',
  },
  custom: {
    folders: ['model', 'detector', 'match', 'score'],
    why: "custom makes detectors of a team's declarations and tries them on their examples. Files are read by config.",
  },
  catalogue: { folders: ['detector'], why: 'catalogue is the list of built-in detectors, and no more.' },
  guard: {
    folders: ['model', 'git'],
    why: 'guard puts hooks into repositories. What a hook runs is the built command, not an import.',
  },
  mcp: {
    folders: [],
    why: 'mcp speaks a protocol and knows no tool: cli passes them in. It is built into a file of its own.',
  },
  compat: {
    folders: ['model', 'config', 'report'],
    why: "compat speaks other scanners' languages: files in, flags in, reports out.",
  },
  service: {
    folders: ['model', 'config', 'scan', 'report', 'git'],
    why: 'service schedules scans of an organisation. It reaches the stages through scan alone.',
  },
  cli: {
    folders: [
      'model',
      'detector',
      'git',
      'source',
      'decode',
      'match',
      'score',
      'cache',
      'own',
      'encrypted',
      'suppress',
      'verify',
      'report',
      'scan',
      'config',
      'custom',
      'catalogue',
      'guard',
      'mcp',
      'compat',
      'service',
    ],
    why: 'cli is a thin door: argv to settings to scan to report.',
  },
};

/** Packages, installed or not. */
const installed = (...names) => `(^|/)node_modules/(${names.join('|')})/|^(${names.join('|')})$`;

/** Modules with an effect on the world, or a cost, and the folders of src/ that may import them. */
const EFFECTS = [
  {
    name: 'files',
    modules: '^(node:)?fs(/promises)?$',
    folders: ['git', 'source', 'cache', 'catalogue', 'config', 'own', 'guard', 'compat', 'service', 'cli'],
    why: 'Bytes enter at the ends: let source, git or config read, and pass in what was read.',
  },
  {
    name: 'child-processes',
    modules: '^(node:)?child_process$',
    folders: ['git', 'guard', 'own'],
    why: 'Only git, guard and own start processes: nothing that the scanned repository names. Use what they export.',
  },
  {
    name: 'network',
    modules: '^(node:)?(net|tls|https?|http2|dgram|dns(/promises)?)$|' + installed('undici'),
    folders: ['verify', 'service'],
    why: 'A scan never talks to a network. What must, belongs to verify (opt-in) or to service.',
  },
  {
    name: 'worker-threads',
    modules: '^(node:)?worker_threads$|' + installed('piscina'),
    folders: ['git', 'scan'],
    why: 'Concurrency is decided in one place: scan, and in the reader of packs.',
  },
  {
    name: 're2',
    modules: installed('re2', 're2js'),
    folders: ['match', 'config'],
    why: 'Patterns run in linear time because match alone runs them, and config vets those of users. Use what match exports.',
  },
  {
    name: 'isomorphic-git',
    modules: installed('isomorphic-git'),
    folders: ['git'],
    why: 'Repositories are read behind one interface: use what git exports.',
  },
  {
    name: 'fast-glob',
    modules: installed('fast-glob'),
    folders: ['source'],
    why: 'Files are found in one place: source.',
  },
  {
    name: 'terminal',
    modules: installed('commander', 'cli-progress'),
    folders: ['cli'],
    why: 'Only cli knows the command line and the terminal.',
  },
  {
    name: 'model-context-protocol',
    modules: installed('@modelcontextprotocol/sdk', 'zod'),
    folders: ['mcp'],
    why: 'Its SDK is larger than all that most commands load: only the file of the server has it.',
  },
  {
    name: 'hook-managers',
    modules: installed('simple-git-hooks'),
    folders: ['guard'],
    why: 'Only guard knows hook managers.',
  },
];

const either = (names) => `(${names.join('|')})`;
const folder = (names) => `^src/${either(names)}/`;

const folderRules = Object.entries(MAY_IMPORT).map(([name, { folders, why }]) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import ${folders.length === 0 ? 'nothing else' : folders.join(', ')} of src/. ${why}`,
  severity: 'error',
  from: { path: folder([name]) },
  to: { path: '^src/', pathNot: [...[name, ...folders].map((each) => `^src/${each}/`), '^src/globals\\.d\\.ts$'] },
}));

const effectRules = EFFECTS.map(({ name, modules, folders, why }) => ({
  name: `${name}-only-where-allowed`,
  comment: `Only ${folders.join(', ')} of src/ may import this. ${why}`,
  severity: 'error',
  from: { path: '^src/', pathNot: folder(folders) },
  to: { path: modules },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...effectRules,
    {
      name: 'through-the-index',
      comment: "Import another folder through its index.ts: what is not exported there is that folder's own business.",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'library-through-the-index',
      comment: 'The library exports what the folders export: import their index.ts.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'folder-in-the-table',
      comment: 'This folder of src/ has no row in .dependency-cruiser.cjs: say there what it may import, and why.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: folder(Object.keys(MAY_IMPORT)) },
      to: {},
    },
    {
      name: 'detectors-only-by-catalogue',
      comment:
        'Only the generated src/catalogue/generated.ts imports detectors/: everybody else gets detectors as values.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/catalogue/' },
      to: { path: '^detectors/' },
    },
    {
      name: 'detectors-import-only-the-contract',
      comment:
        'A detector is data about one provider: it imports src/detector/index.js and nothing else, no other detector either.',
      severity: 'error',
      from: { path: '^detectors/' },
      to: { pathNot: '^src/detector/index\\.ts$' },
    },
    {
      name: 'nothing-from-outside',
      comment: 'The product does not import its tests, tools or benchmarks.',
      severity: 'error',
      from: { path: '^(src|detectors)/' },
      to: { path: '^(test|tools|bench|bin|dist)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or hide a third that both need. Types count as well.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: the file is missing, or the package is not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^re2$' },
    },
    {
      name: 'declared-dependencies',
      comment:
        'The published package has only what stands under dependencies and optionalDependencies, and what the build bundles.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '^node_modules/(@types|@modelcontextprotocol/sdk)/',
      },
    },
  ],
  options: {
    // TypeScript 7 has no API that the cruiser can parse with, so swc parses; it sees imports of types as well.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
