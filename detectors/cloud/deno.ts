// https://docs.deno.com/deploy/
import { base62, bearer, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const personal = token`ddp_${base62(36)}`;
const organization = token`${oneOf('ddo_', 'ddw_')}${base62(36)}`;
const docs = {
  about: 'Deploys, and reads the environment variables of every project that it reaches.',
  revoke: 'Dashboard → Account (or organisation) settings → Access tokens → Revoke; at once.',
  source: 'https://docs.deno.com/deploy/',
};

export default [
  defineDetector({
    id: 'deno.deploy-token',
    title: 'Deno Deploy personal access token',
    provider: 'Deno',
    severity: 'high',
    shape: personal,
    docs,
    decoys: lookAlikes(personal),
    verify: { url: 'https://api.deno.com/user', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  }),
  defineDetector({
    id: 'deno.organization-token',
    verify: bearer('https://api.deno.com/v1/organizations/none', { live: [403, 404] }),
    title: 'Deno Deploy organisation token',
    provider: 'Deno',
    severity: 'high',
    shape: organization,
    docs,
    decoys: lookAlikes(organization),
  }),
];
