// https://axiom.co/docs/reference/tokens
import { defineDetector, randomUuidCheck, token, uuid } from '../../src/detector/index.js';

const provider = 'Axiom';
const source = 'https://axiom.co/docs/reference/tokens';
const revoke = 'Settings → API tokens (or Profile → Personal tokens) → Delete; at once.';
const api = token`xaat-${uuid()}`;
const personal = token`xapt-${uuid()}`;

export default [
  defineDetector({
    id: 'axiom.api-token',
    check: randomUuidCheck,
    title: 'Axiom API token',
    provider,
    severity: 'high',
    shape: api,
    verify: { url: 'https://api.axiom.co/v1/datasets', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
    decoys: (rng) => [api.sample(rng).slice(0, -1), api.sample(rng).replace('-', '_')],
    docs: { about: 'Sends or queries the data of an organization within its scopes.', revoke, source },
  }),
  defineDetector({
    id: 'axiom.personal-token',
    check: randomUuidCheck,
    title: 'Axiom personal access token',
    provider,
    severity: 'high',
    shape: personal,
    verify: { url: 'https://api.axiom.co/v2/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [personal.sample(rng).slice(0, -1), personal.sample(rng).toUpperCase()],
    docs: { about: 'Acts as its user in every way.', revoke, source },
  }),
];
