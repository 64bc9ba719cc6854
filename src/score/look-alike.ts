import type { Evidence } from '../model/index.js';

/** Bare hex and UUIDs are also what everything else is named by: commits, files, rows. What stands round them tells. */
const COMMIT_LINK =
  /(?:\/(?:blob|tree|commits?|raw|compare|archive|pull|rev|src)\/|githubusercontent\.com\/[\w.-]+\/[\w.-]+\/|[0-9a-f]{7,40}\.{2,3})$/i;
const ASSET_BEFORE = /[\w)][-._]$/;
const ASSET_AFTER = /^\.(?:png|jpe?g|gif|svg|webp|ico|m?js|css|map|woff2?|ttf|eot|html?|mp4|pdf|json)\b/i;
const FILE_AFTER =
  /^\s+\*?[\w./@+-]+\.(?:tar|tgz|t[bx]z2?|zip|gz|bz2|xz|zst|7z|deb|rpm|exe|msi|dmg|pkg|jar|war|apk|whl|gem|nupkg|AppImage|iso|img)\b/i;
const KEY_AFTER = /^["']\s*:\s*(?:[[{]|null\b|true\b|false\b)/;
const TRANSLATION_LOCK = /^\s*[\w.-]+(?:\/[\w.-]+)+:\s*["']?$/;
const ID_NAME =
  /(?:^|[^a-z])(?:\w*(?:project|team|org|organi[sz]ation|account|app|application|workspace|tenant|device|zone|site|client|user|customer|list|channel|room|thread|message|page|database|folder|file|item|object|event|session|resource|group|subscription|environment|deployment|record|template)[-_ ]?)?id["'\]]?\s*(?:=>|[:=])\s*["'`]?$/i;
const TRACE_NAME = /(?:request|trace|correlation|span|transaction)[-_ ]?id|traceparent|tracestate|\betag\b/i;

type Place = { readonly value: string; readonly before: string; readonly after: string };

const RULES: readonly (readonly [holds: (place: Place) => boolean, weight: number, because: string])[] = [
  [({ before }) => COMMIT_LINK.test(before), -5, 'it is a commit in an address'],
  [
    ({ before, after }) => ASSET_BEFORE.test(before) && ASSET_AFTER.test(after),
    -5,
    'it is the version of a file, in its name',
  ],
  [
    ({ before, after }) => before.trim() === '' && FILE_AFTER.test(after),
    -4,
    'it stands in a list of checksums, before a file name',
  ],
  [({ after }) => KEY_AFTER.test(after), -5, 'it is the key of an entry, not its value'],
  [({ before }) => TRANSLATION_LOCK.test(before), -4, 'it is the checksum of a text'],
  [({ before }) => TRACE_NAME.test(before), -3, 'it names a request'],
];

const BARE = /^(?:[0-9a-f]{16,}|[0-9A-F]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const ID: Evidence = { kind: 'context', weight: -2, because: 'it is set under the name of an id' };

/** What speaks against a bare run of hex or a UUID that only a vendor's word gave away; `namesId` where the detector looks for ids. */
export function lookAlikeEvidence(place: Place, namesId: boolean): readonly Evidence[] {
  if (!BARE.test(place.value)) return [];
  const found = RULES.filter(([holds]) => holds(place)).map(([, weight, because]): Evidence => ({
    kind: 'context',
    weight,
    because,
  }));
  return found.length === 0 && !namesId && ID_NAME.test(place.before) ? [ID] : found;
}

/**
 * Values that are sealed, or that name what is kept elsewhere: Windows' own encryption, TeamCity's references, data bags of Chef, and what SOPS,
 * eyaml and Ansible Vault write.
 */
const SEALED_VALUE = /^(?:AQAAANCMnd8|credentialsJSON:|ENC\[(?:AES256_GCM,data:|PKCS7,|GPG,|KMS,)|\$ANSIBLE_VAULT;)/;
const SEALED_NAME = /^["']?(?:encrypted_data|iv|auth_tag|ciphertext|cipher_?text)\b/i;

export const isSealed = (value: string, fromName: string): boolean =>
  SEALED_VALUE.test(value) || SEALED_NAME.test(fromName);
