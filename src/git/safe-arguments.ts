const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.untrackedCache=false',
  'core.attributesFile=/dev/null',
  'core.sshCommand=false',
  'core.alternateRefsCommand=false',
  'core.quotePath=false',
  'credential.helper=',
  'diff.external=',
  'diff.renames=false',
  'diff.ignoreSubmodules=none',
  'log.showSignature=false',
  'log.mailmap=false',
  'protocol.allow=never',
  'submodule.recurse=false',
] as const;

/**
 * What stands before every git command, because the repository's own configuration is not trusted: nothing it names may run
 * or be fetched. Commands that would run content filters (anything that compares working files) are not used at all.
 */
export const safeArguments = (): readonly string[] => [
  '--no-pager',
  '--literal-pathspecs',
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
];
