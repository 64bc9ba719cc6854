import { PATH_KINDS } from '../path-kind.js';

const EXTENSIONS: readonly (readonly [kind: string, fits: RegExp])[] = [
  ['go', /\.go$/],
  ['ruby', /\.(?:rb|erb|rake|gemspec)$|(?:^|\/)(?:Gemfile|Rakefile|Vagrantfile)$/],
  ['script', /\.(?:[cm]?[jt]sx?|vue|svelte|coffee)$/],
  ['java', /\.(?:java|kts?|scala|groovy|gradle|clj)$/],
  ['python', /\.(?:py|ipynb|pyi)$/],
  ['native', /\.(?:c|h|cc|cpp|hpp|rs|m|mm|swift|zig|s)$/],
  ['dotnet', /\.(?:cs|vb|fs|cshtml|razor)$/],
  ['php', /\.(?:php\d?|phtml|inc|twig)$/],
  ['perl', /\.(?:pl|pm|t|pod|lua|r|jl|ex|exs|erl|dart)$/],
  ['shell', /\.(?:sh|bash|zsh|bats|ps1|psm1|bat|cmd|fish)$|(?:^|\/)(?:Makefile|Dockerfile\S*)$|\.bashrc$|\.mk$/],
  ['yaml', /\.ya?ml$/],
  ['json', /\.(?:json5?|jsonc|har)$/],
  ['xml', /\.(?:xml|xib|plist|config|csproj|resx|xaml|svg|pom)$/],
  ['settings', /\.(?:ini|conf|cfg|cnf|properties|env|toml|tf|tfvars|hcl|cf|in|j2|tmpl|tpl|erb)$|(?:^|\/)\.[\w.-]+$/],
  ['prose', /\.(?:md|markdown|rst|adoc|txt|org|tex)$|(?:^|\/)README[^/]*$/i],
  ['page', /\.(?:html?|css|scss|less)$/],
  ['sql', /\.(?:sql|ddl|dump)$/],
  ['key', /\.(?:pem|key|crt|cer|p8|pub|ppk|asc)$/],
  ['words', /\.(?:strings|po|pot|xliff?|arb|rrc|lang)$/],
];

const MARKS: readonly (readonly [id: string, fits: RegExp])[] = [
  [
    'test',
    /(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|testing|e2e|cypress|stubs?)(?:[/._-]|$)|(?:Tests?|Spec|IT)\.\w+$/i,
  ],
  ['unit', /_test\.\w+$|\.(?:test|spec)\.\w+$|Tests?\.\w+$|_spec\.rb$/],
  [
    'example',
    /(?:^|[/._-])(?:examples?|samples?|demos?|templates?|tutorials?|playground|sandbox|quickstart)(?:[/._-]|$)|\.dist$/i,
  ],
  ['docs', /(?:^|\/)(?:docs?|documentation|guides?|site|website|wiki|man)\//i],
  ['changes', /CHANGE|HISTORY|RELEASE|NEWS/],
  [
    'dependency',
    /(?:^|\/)(?:node_modules|vendor|third[-_]?party|external|deps|bower_components|dist|build|site-packages|assets|static|public)\//,
  ],
  [
    'words',
    /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|messages|languages?)\/|[._-](?:en|de|fr|es|zh|ja|ru|pt)\.\w+$|messages/i,
  ],
  [
    'workflow',
    /\.github\/|\.gitlab-ci|\.circleci|\.travis|azure-pipelines|(?:^|\/)ci[/.]|Jenkinsfile|bitbucket-pipelines/,
  ],
  ['deploys', /docker|k8s|kube|helm|ansible|terraform|deploy|compose|chart|manifest|infra|provision/i],
  ['config', /config|settings|\benv|application[.-]|properties|credentials|\.rc$/i],
  ['secret', /secret|passw|credential|token|private|\bkeys?\b|auth/i],
  ['env', /(?:^|\/)\.env/],
  ['migration', /migrat|schema|seed|dump/i],
  ['main', /(?:^|\/)src\/main\/|(?:^|\/)(?:lib|pkg|app|src|internal|cmd)\//],
  ['generated', /generated|\.pb\.|_gen\.|\.min\.|bundle|snap$/i],
];

/** What the model is told of a path, in the order of the numbers. */
export const PATH_FEATURES: readonly string[] = [
  ...EXTENSIONS.map(([kind]) => `file-${kind}`),
  ...MARKS.map(([id]) => `path-${id}`),
  ...PATH_KINDS.map(({ kind }) => `kind-${kind}`),
];

/** The ids of the features that a path has. What is not asked for is not looked at: each expression has to be compiled first. */
export function pathMarks(path: string, isAskedFor: (id: string) => boolean = () => true): readonly string[] {
  const held: string[] = [];
  const note = (id: string, holds: (id: string) => boolean): void => {
    if (isAskedFor(id) && holds(id)) held.push(id);
  };
  const extension = EXTENSIONS.find(([, fits]) => fits.test(path));
  if (extension !== undefined) note(`file-${extension[0]}`, () => true);
  for (const [id, fits] of MARKS) note(`path-${id}`, () => fits.test(path));
  const kind = PATH_KINDS.find(({ fits }) => fits.test(path));
  if (kind !== undefined) note(`kind-${kind.kind}`, () => true);
  return held;
}

/** The numbers of a path, in the order of `PATH_FEATURES`. */
export function pathVector(path: string): Float64Array {
  const held = new Set(pathMarks(path));
  return Float64Array.from(PATH_FEATURES, (id) => (held.has(id) ? 1 : 0));
}
