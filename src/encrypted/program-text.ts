/** Whether it is worth reading what a file was in the commit before: program text and prose are never encrypted by themselves. */
export const mayHaveBeenEncrypted = (path: string): boolean =>
  !/\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|swift|c|h|cc|cpp|hpp|cs|php|pl|scala|clj|ex|exs|erl|hs|lua|dart|css|scss|less|html?|md|mdx|rst|adoc|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|lock|snap|map|sum|mod)$/i.test(
    path,
  ) &&
  !/(?:^|\/)(?:package(?:-lock)?\.json|tsconfig[^/]*\.json|pnpm-lock\.yaml|Makefile|Dockerfile|LICENSE|README|CHANGELOG)$/.test(
    path,
  );
