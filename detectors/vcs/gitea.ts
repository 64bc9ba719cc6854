// https://docs.gitea.com/development/api-usage
import { defineDetector, hex, token, NAMED_CARRIERS, keyed } from '../../src/detector/index.js';

const shape = token`${hex(40)}`;

export default [
  defineDetector({
    id: 'gitea.access-token',
    title: 'Gitea or Forgejo access token',
    provider: 'Gitea',
    severity: 'critical',
    shape,
    near: {
      words: [
        'gitea_token',
        'gitea-token',
        'giteatoken',
        'gitea_access_token',
        'gitea_api',
        'gitea_secret',
        'forgejo_token',
        'forgejo-token',
        'forgejotoken',
        'codeberg_token',
        'codeberg-token',
        'codebergtoken',
        'gogs_token',
      ],
      before: 24,
    },
    decoys: (rng) => [`gitea commit ${shape.sample(rng)}`, `gitea_token=${shape.sample(rng).slice(1)}`],
    docs: {
      about:
        'Acts as the user who made it on a Gitea, Forgejo or Gogs server: code, packages, settings, within its scopes.',
      revoke: 'Settings → Applications → Manage access tokens → Delete; at once.',
      source: 'https://docs.gitea.com/development/api-usage',
    },
  }),
  keyed({
    id: 'gitea.token-by-name',
    carriers: NAMED_CARRIERS,
    provider: 'Gitea',
    title: 'Gitea or Forgejo access token (beside its vendor’s name)',
    severity: 'critical',
    shape,
    words: ['gitea', 'forgejo'],
    prior: 0.3,
    family: 'gitea.access-token',
    about:
      'Acts as the user who made it on a Gitea, Forgejo or Gogs server: code, packages, settings, within its scopes.',
    revoke: 'Settings → Applications → Manage access tokens → Delete; at once.',
    source: 'https://docs.gitea.com/development/api-usage',
  }),
];
