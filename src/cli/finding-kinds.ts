import { detectorSet, type Detector } from '../detector/index.js';
import { OWN_IDS, OWN_PLACES, withOwnDetectors } from '../own/index.js';
import { unencryptedKind, UNENCRYPTED_IDS } from './encrypted/to-finding.js';

/** What a finding can be that no detector finds: values of your own, and files that must be encrypted. */
export type FindingKind = {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: 'critical';
  /** What is reported. */
  readonly format: string;
  readonly about: string;
  readonly lookedFor: string;
  readonly revoke: string;
  readonly page: string;
};

const NO_DETECTORS = withOwnDetectors(detectorSet([]));

const ownKind = ({ id, title, provider, docs }: Detector): FindingKind => {
  const { from, hooksOnly } = OWN_PLACES[id] ?? { from: '', hooksOnly: false };
  return {
    id,
    title,
    provider,
    severity: 'critical',
    format: `${from}: found exactly, also in base64, hex, URLs and JSON`,
    about: docs.about,
    lookedFor: hooksOnly ? 'in hooks; in scans where own_secrets.user_files = "always"' : 'in hooks and scans',
    revoke: docs.revoke,
    page: 'docs/how-to/own-secrets.md',
  };
};

/** Every such kind, by its id. */
export const FINDING_KINDS: readonly FindingKind[] = [
  ...OWN_IDS.flatMap((id) => {
    const detector = NO_DETECTORS.find(id);
    return detector === undefined ? [] : [ownKind(detector)];
  }),
  ...UNENCRYPTED_IDS.toSorted().map((id): FindingKind => {
    const { title, format, about } = unencryptedKind(id);
    return {
      id,
      provider: 'Encryption',
      severity: 'critical',
      title,
      format,
      about,
      lookedFor: 'in what is staged, in what is pushed, and at the tips of branches',
      revoke: 'Encrypt it, and add it again. If it was pushed in plain text, what is in it is known: make it new.',
      page: 'docs/how-to/forgot-to-encrypt.md',
    };
  }),
];
