// https://kubernetes.io/docs/reference/access-authn-authz/authentication/
import { base36, defineDetector, jwt, jwtFrom, token } from '../../src/detector/index.js';

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

export default [
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
      before: 64,
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
