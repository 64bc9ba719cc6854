// https://hexdocs.pm/phoenix/deployment.html#handling-of-your-application-secrets
import { bareLookAlikes, base64, keyed, token, upper } from '../../src/detector/index.js';

const base = token`${base64(64)}`;
const salt = token`${base64(8)}`;
const cookie = token`${upper(20)}`;

export default [
  keyed({
    id: 'phoenix.secret-key-base',
    provider: 'Phoenix',
    title: 'Phoenix secret_key_base',
    severity: 'critical',
    shape: base,
    prior: 0.8,
    words: ['secret_key_base', 'secret-key-base', 'secretkeybase'],
    before: 24,
    decoys: bareLookAlikes(base, 'secret_key_base'),
    about: 'Makes valid sessions and tokens of any user.',
    revoke: 'mix phx.gen.secret for a new one, which signs everybody out.',
    source: 'https://hexdocs.pm/phoenix/deployment.html#handling-of-your-application-secrets',
  }),
  keyed({
    id: 'phoenix.signing-salt',
    provider: 'Phoenix',
    title: 'Phoenix signing salt',
    severity: 'low',
    shape: salt,
    prior: 0.6,
    words: ['signing_salt', 'signing-salt', 'signingsalt', 'encryption_salt', 'encryption-salt', 'encryptionsalt'],
    before: 24,
    decoys: bareLookAlikes(salt, 'signing_salt'),
    about: 'Is of use only together with secret_key_base: then it makes valid sessions.',
    revoke: 'mix phx.gen.secret 8 for a new one, which signs everybody out.',
    source: 'https://hexdocs.pm/plug/Plug.Session.COOKIE.html',
  }),
  keyed({
    id: 'phoenix.erlang-cookie',
    provider: 'Erlang',
    title: 'Erlang cookie',
    severity: 'critical',
    shape: cookie,
    prior: 0.75,
    words: [
      'erlang_cookie',
      'erlang-cookie',
      'erlangcookie',
      'erlang.cookie',
      'release_cookie',
      'release-cookie',
      'releasecookie',
      'setcookie',
      'rabbitmq_erlang_cookie',
    ],
    before: 24,
    sampleName: 'RELEASE_COOKIE',
    decoys: bareLookAlikes(cookie, 'release_cookie'),
    about: 'Runs code on every node of the cluster that can be reached.',
    revoke: 'Set a new one on all nodes of the cluster, and restart them.',
    source: 'https://www.erlang.org/doc/system/distributed.html#security',
  }),
];
