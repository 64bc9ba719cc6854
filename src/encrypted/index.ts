// What must be encrypted and is not: rules of git's attributes, of sops, git-secret, BlackBox, Ansible, age and Sealed Secrets, and
// the formats by which a file is known to be encrypted. Pure: bytes and the texts of rules in, a verdict and the command that mends it
// out. It reads nothing and runs nothing; patterns of a scanned repository run in bounded time.
export { filterOf, type AttributeFile } from './attributes.js';
export type { Format } from './formats.js';
export { concerns, judge, type Judged, type Verdict } from './judge.js';
export { formatOf, judgeChange, judgeOpened } from './judge-change.js';
export { mayHaveBeenEncrypted } from './program-text.js';
export { kindsIn } from './partly.js';
export { NO_RULES, rulesOf, type RuleFile, type Rules, type RuleTexts } from './rules.js';
export { readSopsRules, type CompilePattern, type PartState } from './sops.js';
export { valuesOf } from './values.js';
export { attributePattern } from './wildmatch.js';
