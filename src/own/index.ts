// Values that are secret here whatever they look like: where they are kept, which of them are strong enough, in which forms they
// may stand somewhere, and how they are found. Values stay in memory: nothing here writes one, prints one or hands one on but to
// another thread of the process. It runs nothing that a scanned repository names; commands come from whoever runs the scan.
export { confirmOwn } from './confirm-own.js';
export { gatherOwn, type GatheredOwn, type OwnPlaces } from './gather-own.js';
export {
  formatKnown,
  isKnownName,
  KNOWN_FILE,
  knownEntry,
  LONGEST_KNOWN,
  parseKnown,
  SHORTEST_KNOWN,
  type KnownEntry,
  type KnownFile,
} from './known-file.js';
export { readEnv, type EnvVariable } from './env-file.js';
export { isEnvName, isEnvTemplate, isOwnHome } from './env-names.js';
export { OWN_IDS, OWN_PLACES, withOwnDetectors } from './own-detectors.js';
export { createOwnMatcher, isOwnFinding, type OwnMatcher } from './own-matcher.js';
export { OwnSecrets, type OwnKind, type OwnValue, type PackedOwnSecrets } from './own-secrets.js';
export { readAwsCredentials, readGitConfig, readNetrc, readNpmrc, type NamedValue } from './user-files.js';
export { isWorthTaking } from './worth-taking.js';
