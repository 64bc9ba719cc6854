/** Files as the tools write them, with nothing in them. */
const ENC = 'ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAA,type:str]';

const metadata = (more = ''): string =>
  `sops:\n    age:\n        - recipient: age1x\n          enc: |\n            abc\n    lastmodified: "2026-01-01T00:00:00Z"\n    mac: ${ENC}\n${more}    version: 3.9.0\n`;

export const SAMPLE = {
  gitCrypt: Buffer.from(`\0GITCRYPT\0${'n'.repeat(12)}\x80\x81\x82`, 'latin1'),
  transcrypt: Buffer.from(`Salted__${'x'.repeat(24)}`).toString('base64'),
  age: 'age-encryption.org/v1\n-> X25519 abc\n--- abc\n',
  ageArmor: '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n',
  vault: '$ANSIBLE_VAULT;1.1;AES256\n3132\n3334\n',
  pgp: `${['-----BEGIN PGP', 'MESSAGE-----'].join(' ')}\n\nabc\n`,
  binary: Buffer.from([1, 2, 0, 255, 254, 3]),
  sopsYaml: (added = '', more = ''): string => `a: ${ENC}\nb:\n    c: ${ENC}\n    d: ${ENC}\n${added}${metadata(more)}`,
  sopsJson: (added: Readonly<Record<string, string>> = {}): string =>
    JSON.stringify({ a: ENC, b: [ENC], ...added, sops: { mac: ENC, version: '3.9.0', lastmodified: 'x' } }, null, 2),
  sopsEnv: (added = ''): string => `A=${ENC}\n${added}sops_mac=${ENC}\nsops_version=3.9.0\n`,
  sealedSecret: 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    a: AgB\n',
} as const;
