// https://developer.hashicorp.com/vault/docs/concepts/tokens
import {
  base62,
  base64,
  base64TextCheck,
  base64url,
  defineDetector,
  keyed,
  notHash,
  oneOf,
  token,
  uuid,
  uuidCheck,
  type DetectorSpec,
} from '../../src/detector/index.js';

const vault = 'https://developer.hashicorp.com/vault/docs/concepts/tokens';
const shared = { provider: 'HashiCorp' } as const satisfies Partial<DetectorSpec>;
const revokeToken = 'vault token revoke TOKEN; at once.';

const service = token`hvs.${oneOf(base64url(24), base64url(90, 120))}`;
const batch = token`hvb.${base64url(138, 300)}`;
const recovery = token`hvr.${base64url(24, 130)}`;
const legacyService = token`s.${base62(24)}`;
const legacyBatch = token`b.AAAAAQ${base64url(80, 400)}`;
const unseal = token`${base64(44)}`;
const terraform = token`${base62(14)}.atlasv1.${base64url(60, 70)}`;
const id = token`${uuid()}`;

export default [
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-service-token',
    check: base64TextCheck(
      (text) => text.slice(4),
      (text) => (text.startsWith('\x08\x01\x12\x20') ? 'it decodes to a signed token of Vault' : null),
    ),
    title: 'Vault service token',
    severity: 'critical',
    shape: service,
    decoys: (rng) => [service.sample(rng).slice(0, 20), service.sample(rng).toUpperCase()],
    docs: {
      about: 'Reads and writes secrets of a Vault server as its policies allow.',
      revoke: revokeToken,
      source: vault,
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-batch-token',
    check: base64TextCheck(
      (text) => text.slice(4),
      (text) => (text.startsWith('\0\0\0') && text[4] === '\x02' ? 'it decodes to a sealed token of Vault' : null),
    ),
    title: 'Vault batch token',
    severity: 'high',
    shape: batch,
    decoys: (rng) => [batch.sample(rng).slice(0, 100), batch.sample(rng).replace('.', '_')],
    docs: {
      about: 'Reads and writes secrets of a Vault server as its policies allow, until it ends.',
      revoke: 'It cannot be revoked: revoke its parent token, or wait for its end.',
      source: vault,
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-recovery-token',
    title: 'Vault recovery token',
    severity: 'critical',
    shape: recovery,
    decoys: (rng) => [recovery.sample(rng).slice(0, 20), recovery.sample(rng).toUpperCase()],
    docs: {
      about: 'Reads and writes the raw storage of a Vault server in recovery mode.',
      revoke: 'End recovery mode: restart the server without -recovery.',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/recovery-mode',
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-legacy-token',
    title: 'Vault service token (before 1.10)',
    severity: 'critical',
    shape: legacyService,
    prior: 0.88,
    near: {
      words: [
        'vault_token',
        'vault-token',
        'vaulttoken',
        'vault_root',
        'vault-root',
        'vaultroot',
        'x-vault-token',
        'root_token',
        'root token',
        'client_token',
        'vault_dev_root_token',
      ],
      before: 24,
    },
    sampleName: 'VAULT_TOKEN',
    decoys: (rng) => [`vault_token = ${legacyService.sample(rng).slice(0, -1)}`, `call ${legacyService.sample(rng)}`],
    docs: {
      about: 'Reads and writes secrets of a Vault server as its policies allow.',
      revoke: revokeToken,
      source: vault,
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-legacy-batch-token',
    check: base64TextCheck(
      (text) => text.slice(2),
      (text) => (text.startsWith('\0\0\0') && text[4] === '\x02' ? 'it decodes to a sealed token of Vault' : null),
    ),
    title: 'Vault batch token (before 1.10)',
    severity: 'high',
    shape: legacyBatch,
    decoys: (rng) => [legacyBatch.sample(rng).slice(0, 60), legacyBatch.sample(rng).toLowerCase()],
    docs: {
      about: 'Reads and writes secrets of a Vault server as its policies allow, until it ends.',
      revoke: 'It cannot be revoked: revoke its parent token, or wait for its end.',
      source: vault,
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-unseal-key',
    check: notHash,
    title: 'Vault unseal or recovery key share',
    severity: 'critical',
    shape: unseal,
    near: {
      words: [
        'unseal key',
        'unseal_key',
        'unseal-key',
        'unsealkey',
        'recovery key 1',
        'recovery key 2',
        'recovery key 3',
      ],
      before: 16,
    },
    sampleName: 'VAULT_UNSEAL_KEY',
    decoys: (rng) => [`unseal key 1: ${unseal.sample(rng).slice(1)}`, `digest ${unseal.sample(rng)}`],
    docs: {
      about: 'One share of the key that opens a sealed Vault server; enough shares open all its secrets.',
      revoke: 'vault operator rekey; the old shares end at once.',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.vault-secret-id',
    check: uuidCheck,
    title: 'Vault AppRole secret id',
    severity: 'critical',
    shape: id,
    family: 'hashicorp.uuid',
    near: {
      words: [
        'vault_secret_id',
        'vault-secret-id',
        'vaultsecretid',
        'approle_secret_id',
        'secret_id',
        'secret-id',
        'secretid',
      ],
      before: 16,
    },
    sampleName: 'VAULT_SECRET_ID',
    parts: [{ name: 'role id', shape: token`${uuid()}`, within: 200 }],
    decoys: (rng) => [`request ${id.sample(rng)}`, `vault_secret_id=${id.sample(rng).replace(/-/g, '')}`],
    docs: {
      about: 'With its role id, gets tokens of an AppRole, and with them that role’s secrets.',
      revoke: 'vault write auth/approle/role/NAME/secret-id/destroy secret_id=ID; at once.',
      source: 'https://developer.hashicorp.com/vault/docs/auth/approle',
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.terraform-token',
    title: 'HCP Terraform API token',
    severity: 'critical',
    shape: terraform,
    verify: {
      url: 'https://app.terraform.io/api/v2/account/details',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 404],
      dead: [401],
    },
    decoys: (rng) => [terraform.sample(rng).slice(1), terraform.sample(rng).replace('.atlasv1.', '.atlasv2.')],
    docs: {
      about: 'Acts as its user, team or organization: runs plans, reads state with all secrets in it.',
      revoke: 'User settings → Tokens → Delete; at once.',
      source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    },
  }),
  defineDetector({
    ...shared,
    id: 'hashicorp.consul-token',
    check: uuidCheck,
    title: 'Consul or Nomad ACL token',
    severity: 'critical',
    shape: id,
    family: 'hashicorp.uuid',
    near: {
      words: [
        'consul_http_token',
        'consul-http-token',
        'consulhttptoken',
        'consul_token',
        'consul-token',
        'consultoken',
        'x-consul-token',
        'nomad_token',
        'nomad-token',
        'nomadtoken',
        'nomad_acl_token',
        'nomad_secret_id',
        'x-nomad-token',
      ],
      before: 16,
    },
    sampleName: 'CONSUL_HTTP_TOKEN',
    decoys: (rng) => [`consul node ${id.sample(rng)}`, `consul_token=${id.sample(rng).replace(/-/g, '')}`],
    docs: {
      about: 'Reads and changes a cluster’s services, keys or jobs as its policies allow.',
      revoke: 'consul acl token delete (or nomad acl token delete) with its accessor id; at once.',
      source: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
    },
  }),
  keyed({
    id: 'hashicorp.hcp-client-secret',
    parts: [{ name: 'client id', shape: token`${base62(32)}`, within: 200 }],
    provider: 'HashiCorp',
    title: 'HCP client secret',
    severity: 'critical',
    shape: token`${base64url(64)}`,
    words: ['hcp_client_secret', 'hcp-client-secret', 'hcpclientsecret', 'hcp_secret', 'hcp-secret', 'hcpsecret'],
    before: 24,
    check: notHash,
    about: 'With its client id, manages clusters and secrets of an HCP project as a service principal.',
    revoke: 'HCP portal → Access control → Service principals → delete the key; at once.',
    source: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
  }),
];
