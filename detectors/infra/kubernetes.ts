// https://kubernetes.io/docs/reference/access-authn-authz/authentication/
import {
  base36,
  blockRound,
  defineDetector,
  finder,
  jwt,
  jwtFrom,
  latin1,
  passwordCheck,
  SECRET_NAME,
  secretValueCheck,
  samplePassword,
  token,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const provider = 'Kubernetes';
const account = jwt({
  header: { alg: 'RS256', kid: 'k1' },
  claims: (rng) => ({
    iss: 'kubernetes/serviceaccount',
    'kubernetes.io/serviceaccount/namespace': 'default',
    sub: `system:serviceaccount:default:${rng.text('abcdefghijk', 8)}`,
  }),
});
const bootstrap = token`${base36(6)}.${base36(16)}`;

const REACH = 6000;
/** Entries that are no secret by themselves: certificates, who and where. */
const PUBLIC_ENTRY =
  /^(?:.*\.(?:crt|cer|pub)|(?:.*[-_.])?(?:user(?:name)?|login|host(?:name)?|port|db|database|dbname|namespace|e?mail|name|region|bucket|endpoint|server|issuer|type|tenant|mode|enabled|(?:client|key|account|app|project)[-_]?id)|(?:.*\.)?ca|cert|certificate|.*\.ya?ml|.*\.conf)$/i;
/** `name: value` under `data` or `stringData`, in YAML or in JSON, where the value stands on the same line. */
const ENTRY =
  /^[ \t]+["']?([\w.-]{1,100})["']?\s{0,4}[:=][ \t]{0,8}(?:"([^"\n]{4,4000})"|'([^'\n]{4,4000})'|([^\s"'|>{}[\]#&*!][^\s#]{2,4000})(?=[ \t]*(?:#|\r?$)))/dgm;
const JSON_ENTRY = /"([\w.-]{1,100})"\s{0,4}:\s{0,4}"([^"\\\n]{4,4000})"/dg;
const SECTION = /^([ \t]*)["']?(data|stringData)["']?:[ \t]*\r?\n((?:\1[ \t]+[^\n]*(?:\n|$)|[ \t]*\r?\n){1,400})/dgm;
const JSON_SECTION = /"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]{1,6000})\}/dg;

/** What an entry holds once its base64 is taken off; the entry itself where it is none. */
function plainOf(value: string): string {
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0 && /^[\x20-\x7e\r\n\t]+$/.test(text)
    ? text.trimEnd()
    : value;
}

/** Key blocks, tokens and whole files in an entry are found for what they are. */
const isTold = (text: string): boolean => /-----BEGIN|^eyJ|^\s*[{[<]|\n|^\w+:\/\//.test(text);

function isSecretEntry(name: string, value: string, section: string): boolean {
  const text = plainOf(value);
  if (section === 'data' && (!/^[A-Za-z0-9+/]{4,}={0,2}$/.test(value) || value.length % 4 !== 0)) return false;
  if (/\s/.test(text) && !SECRET_NAME.test(name)) return false;
  const check = section === 'stringData' && !SECRET_NAME.test(name) ? secretValueCheck : passwordCheck;
  return !PUBLIC_ENTRY.test(name) && text.length >= 4 && !isTold(text) && check(text).verdict !== 'fail';
}

/** How far the names of a section are indented. */
const FIRST_INDENT = /^[ \t]+(?=["']?[\w.-]+["']?\s{0,4}[:=])/m;

type Section = { readonly name: string; readonly text: string; readonly base: number };

function entriesOf({ name, text, base }: Section, entry: RegExp): readonly Found[] {
  const indent = FIRST_INDENT.exec(text)?.[0];
  return [...text.matchAll(entry)].flatMap((match) => {
    // What is indented further is a file in a block, whose entries are its own.
    if (entry === ENTRY && /^[ \t]*/.exec(match[0])?.[0] !== indent) return [];
    const at = match.indices?.slice(2).find((group) => group !== undefined);
    if (at === undefined || !isSecretEntry(match[1] ?? '', text.slice(at[0], at[1]), name)) return [];
    const span = { start: base + at[0], end: base + at[1] };
    return [{ span, extent: span }];
  });
}

/** The document of the manifest: what stands between two lines of dashes, and no other manifest. */
function documentRound({ bytes, start, end, from, to }: FinderHit): { readonly text: string; readonly base: number } {
  const before = latin1(bytes, { start: from, end: start });
  const after = latin1(bytes, { start: end, end: to });
  const base =
    from + Math.max(0, ...[...before.matchAll(/\n(?:---|```|kind:|apiVersion:)/g)].map(({ index }) => index + 1));
  const stop = after.search(/\n(?:---|```|kind:)/);
  return { text: latin1(bytes, { start: base, end: stop < 0 ? to : end + stop }), base };
}

function findSecrets(hit: FinderHit): readonly Found[] {
  const isJson = hit.bytes[hit.start] === 0x22;
  const next = String.fromCharCode(hit.bytes[hit.end] ?? 0x0a);
  if (!isJson && !/[\s"']/.test(next)) return [];
  const block = isJson ? blockRound(hit) : null;
  if (isJson && block === null) return [];
  const { text, base } = block === null ? documentRound(hit) : { text: latin1(hit.bytes, block), base: block.start };
  return [...text.matchAll(isJson ? JSON_SECTION : SECTION)].flatMap((section) => {
    const at = section.indices?.at(-1);
    if (at === undefined) return [];
    const found = { name: section.at(-2) ?? '', text: text.slice(at[0], at[1]), base: base + at[0] };
    return entriesOf(found, isJson ? JSON_ENTRY : ENTRY);
  });
}

const manifest = finder({
  literals: ['kind: Secret', 'kind: "Secret', "kind: 'Secret", '"kind": "Secret"', '"kind":"Secret"'],
  before: REACH,
  after: REACH,
  maxLength: 4000,
  format: 'an entry under data (base64) or stringData of a manifest of kind Secret',
  sample: (rng) => Buffer.from(samplePassword(rng)).toString('base64'),
  find: findSecrets,
});

export default [
  defineDetector({
    id: 'kubernetes.secret-value',
    title: 'value in a Kubernetes Secret manifest',
    provider,
    severity: 'high',
    shape: manifest,
    random: false,
    prior: 0.8,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: 'kind: Secret\ndata:\n  password',
    decoys: (rng) => [
      `kind: SealedSecret\ndata:\n  password: ${manifest.sample(rng)}`,
      `kind: Secret\ndata:\n  username: ${manifest.sample(rng)}`,
      'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}',
      `kind: Secret\ndata:\n  password: ${Buffer.from('changeme').toString('base64')}`,
      `kind: Secret\nmetadata:\n  name: x\n---\nkind: ConfigMap\ndata:\n  password: ${manifest.sample(rng)}`,
      'kind: Secret\ndata:\n  message: good morning',
      'kind: Secret\nstringData:\n  token: ENC[AES256_GCM,data:abc,type:str]',
    ],
    docs: {
      about: 'Is only encoded, not encrypted: whatever the programs of the cluster log in to with it.',
      revoke:
        'Change it where it was issued, and keep the manifest out of the repository or seal it (External Secrets, SOPS, Sealed Secrets).',
      source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    },
  }),
  defineDetector({
    id: 'kubernetes.service-account-token',
    title: 'Kubernetes service account token',
    provider,
    severity: 'critical',
    shape: account,
    random: false,
    check: jwtFrom(
      'a Kubernetes service account',
      (payload) =>
        String(payload['iss']).startsWith('kubernetes/') ||
        Object.keys(payload).some((name) => name.startsWith('kubernetes.io')),
    ),
    decoys: (rng) => [account.sample(rng).slice(0, 60), account.sample(rng).replace(/\./g, ':')],
    docs: {
      about:
        'Acts as a service account on its cluster, within its roles; one without an end date lives until it is deleted.',
      revoke: 'kubectl delete secret NAME, or delete the service account; at once.',
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    },
  }),
  defineDetector({
    id: 'kubernetes.bootstrap-token',
    title: 'Kubernetes bootstrap token',
    provider,
    severity: 'high',
    shape: bootstrap,
    prior: 0.88,
    near: {
      words: [
        'kubeadm',
        'bootstrap_token',
        'bootstrap-token',
        'bootstraptoken',
        '--discovery-token',
        'tlsbootstraptoken',
      ],
      before: 52,
    },
    sampleName: 'KUBEADM_BOOTSTRAP_TOKEN',
    decoys: (rng) => [`kubeadm_token=${bootstrap.sample(rng).slice(0, -1)}`, `file ${bootstrap.sample(rng)}`],
    docs: {
      about: 'Joins nodes to a cluster, for a day unless its end was changed.',
      revoke: 'kubeadm token delete ID; at once.',
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    },
  }),
];
