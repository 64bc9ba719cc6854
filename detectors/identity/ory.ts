// https://www.ory.com/docs/concepts/personal-access-token
import { base62, base64url, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const apiKey = token`${oneOf('ory_pat_', 'ory_wak_')}${base62(28, 52)}`;
const projectKey = token`ory_apikey_${base62(28, 52)}`;
const sessionToken = token`ory_st_${base62(32)}`;
const oauthToken = token`${oneOf('ory_at_', 'ory_rt_', 'ory_ac_')}${base64url(43, 90)}.${base64url(43)}`;

export default [
  defineDetector({
    id: 'ory.api-key',
    title: 'Ory Network personal or workspace key',
    provider: 'Ory',
    severity: 'critical',
    shape: apiKey,
    verify: {
      url: 'https://api.console.ory.sh/projects',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 403],
      dead: [401],
    },
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Changes projects: who signs in, how, and with which keys.',
      revoke: 'Console → Settings → API keys → Revoke; at once.',
      source: 'https://www.ory.com/docs/concepts/personal-access-token',
    },
  }),
  defineDetector({
    id: 'ory.project-key',
    title: 'Ory Network project key',
    provider: 'Ory',
    severity: 'critical',
    shape: projectKey,
    decoys: lookAlikes(projectKey),
    docs: {
      about: 'Reads and changes every identity of a project, and makes sessions of them.',
      revoke: 'Console → the project → API keys → Revoke; at once.',
      source: 'https://www.ory.com/docs/concepts/personal-access-token',
    },
  }),
  defineDetector({
    id: 'ory.session-token',
    title: 'Ory session token',
    provider: 'Ory',
    severity: 'high',
    shape: sessionToken,
    decoys: lookAlikes(sessionToken),
    docs: {
      about: 'Acts as a signed-in user until the session ends.',
      revoke: 'DELETE /admin/sessions/ID, or the user signs out; at once.',
      source: 'https://www.ory.com/docs/kratos/session-management/overview',
    },
  }),
  defineDetector({
    id: 'ory.oauth-token',
    title: 'Ory OAuth2 token',
    provider: 'Ory',
    severity: 'high',
    shape: oauthToken,
    decoys: lookAlikes(oauthToken),
    docs: {
      about: 'Acts as a user for an application, within the scopes that they agreed to; a refresh token makes more.',
      revoke: 'POST /oauth2/revoke with the token, or revoke the user’s consent; at once.',
      source: 'https://www.ory.com/docs/oauth2-oidc',
    },
  }),
];
