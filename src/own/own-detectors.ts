import { defineDetector, finder, type Detector, type DetectorSet } from '../detector/index.js';
import { OWN_KINDS, type OwnKind } from './own-secrets.js';

const TITLES = {
  'env-value': 'Own value from an ignored .env file',
  'aws-credentials': 'Own AWS credential',
  netrc: 'Own password from .netrc',
  npmrc: 'Own token from .npmrc',
  'git-config': 'Own credential from the git configuration',
  command: 'Own secret from a configured command',
  known: 'Secret that the team knows',
} as const satisfies Record<OwnKind, string>;

/** Where values of each id come from, and whether they are looked for in hooks only unless the settings say otherwise. */
export const OWN_PLACES: Readonly<Record<string, { readonly from: string; readonly hooksOnly: boolean }>> = {
  'own.env-value': { from: 'values of .env files that git ignores', hooksOnly: false },
  'own.aws-credentials': { from: 'values of ~/.aws/credentials', hooksOnly: true },
  'own.netrc': { from: 'passwords of ~/.netrc', hooksOnly: true },
  'own.npmrc': { from: 'tokens and passwords of ~/.npmrc', hooksOnly: true },
  'own.git-config': { from: 'passwords and tokens in the addresses and headers of .git/config', hooksOnly: false },
  'own.command': { from: 'what the commands of own_secrets.commands print', hooksOnly: true },
  'own.known': { from: 'values whose keyed hash stands in .tightlip-known', hooksOnly: false },
};

/** Never looked for by a shape: own secrets are found by their values. */
const SHAPE = finder({
  literals: ['tightlip-own'],
  maxLength: 1,
  format: 'a value of your own',
  sample: () => '',
  before: 0,
  after: 0,
  find: () => [],
});

const detectorOf = (kind: OwnKind): Detector =>
  defineDetector({
    id: `own.${kind}`,
    title: TITLES[kind],
    provider: 'Own secrets',
    severity: 'critical',
    shape: SHAPE,
    family: 'own',
    random: false,
    docs: {
      about:
        kind === 'known'
          ? 'A value whose keyed hash stands in .tightlip-known: somebody of the team said that it is a secret.'
          : 'A value that is kept out of this repository on purpose stands in it all the same.',
      revoke:
        'Take it out and read it from where it is kept. If it was pushed, make a new one and put that in its place.',
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    },
    decoys: () => [],
  });

/** Every id that own secrets are reported with. */
export const OWN_IDS: readonly string[] = OWN_KINDS.map((kind) => `own.${kind}`);

/** A set that can also say what an own secret is. */
export function withOwnDetectors(detectors: DetectorSet): DetectorSet {
  const made = new Map<string, Detector>();
  const own = (id: string): Detector | undefined => {
    const kind = OWN_KINDS.find((one) => `own.${one}` === id);
    if (kind === undefined) return undefined;
    const known = made.get(id) ?? detectorOf(kind);
    made.set(id, known);
    return known;
  };
  return { ids: detectors.ids, at: (index) => detectors.at(index), find: (id) => own(id) ?? detectors.find(id) };
}
