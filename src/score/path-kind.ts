/** What a path says about the files that it names. The first that fits counts. */
export const PATH_KINDS = [
  {
    kind: 'dependency or build output',
    weight: -0.9,
    fits: /(?:^|\/)(?:node_modules|vendor|third[-_]?party|bower_components|dist|\.yarn|site-packages)\//,
  },
  {
    kind: 'lock file',
    weight: -2.5,
    fits: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|Pipfile\.lock|go\.sum|flake\.lock|uv\.lock)$/,
  },
  {
    kind: 'minified or generated file',
    weight: -1.5,
    fits: /\.min\.(?:js|css)$|\.map$|\.svg$|[-.]bundle\.js$|\.snap$/,
  },
  {
    kind: 'translation',
    weight: -1.5,
    fits: /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang)\/|\.(?:po|pot|xliff?|resx|strings)$/i,
  },
  {
    kind: 'file of secrets',
    weight: 0.7,
    fits: /(?:^|\/)(?:\.env(?!\.(?:example|sample|template|dist))[^/]*|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.git-credentials|\.dockercfg|credentials|secrets?\.(?:ya?ml|json|toml|env|ini)|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:pem|key|ppk|p8|tfvars|tfstate))$/i,
  },
  {
    kind: 'example file',
    weight: -0.8,
    fits: /(?:^|[/._-])(?:examples?|samples?|demo|templates?|tutorials?)(?:[/._-]|$)|\.dist$/i,
  },
  {
    kind: 'test or fixture',
    weight: -0.6,
    fits: /(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|testing|e2e|cypress|stubs?)(?:[/._-]|$)|(?:Test|Tests|Spec|IT)\.(?:java|kt|cs|php|swift|scala|groovy)$/i,
  },
  {
    kind: 'documentation',
    weight: -0.5,
    fits: /\.(?:md|markdown|rst|adoc|txt|html?)$|(?:^|\/)(?:docs?|doc|documentation|guides?|README[^/]*|CHANGELOG[^/]*)(?:\/|$)/i,
  },
  {
    kind: 'configuration',
    weight: 0.2,
    fits: /\.(?:ya?ml|toml|ini|cfg|conf|config|properties|env|json|xml|plist|tf|hcl)$|(?:^|\/)(?:Dockerfile|docker-compose[^/]*|Jenkinsfile)$/i,
  },
] as const;

const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['documentation', 'configuration']);

/** A kind as a sentence names it: `a lock file`, `an example file`, `documentation`. */
export function kindInWords(kind: string): string {
  if (WITHOUT_ARTICLE.has(kind)) return kind;
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

export type PathKind = { readonly kind: string; readonly weight: number };

/** The kind of a path, or null where it tells nothing. */
export function pathKind(path: string): PathKind | null {
  return PATH_KINDS.find((kind) => kind.fits.test(path)) ?? null;
}
