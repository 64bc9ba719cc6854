// https://docs.devin.ai/api-reference/overview
import { alphabet, base64Padded, chars, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const personalKey = token`apk_user_${base64Padded(120, 180)}`;
const serviceKey = token`apk_${base64Padded(80, 100)}`;
const serviceUserToken = token`cog_${chars(alphabet('lower-case base32', 'a-z', '2-7'), 52)}`;

export default [
  defineDetector({
    id: 'devin.personal-key',
    provider: 'Devin',
    title: 'Devin personal API key',
    severity: 'high',
    shape: personalKey,
    verify: {
      url: 'https://api.devin.ai/v1/sessions?limit=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(personalKey),
    docs: {
      about: 'Starts coding sessions as its user, with the repositories and secrets that Devin may use.',
      revoke: 'app.devin.ai → Settings → API keys → revoke; at once.',
      source: 'https://docs.devin.ai/api-reference/overview',
    },
  }),
  defineDetector({
    id: 'devin.service-key',
    provider: 'Devin',
    title: 'Devin service API key',
    severity: 'high',
    shape: serviceKey,
    verify: {
      url: 'https://api.devin.ai/v1/sessions?limit=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(serviceKey),
    docs: {
      about: 'Starts coding sessions for an organization, with the repositories and secrets that Devin may use.',
      revoke: 'app.devin.ai → Settings → API keys → revoke; at once.',
      source: 'https://docs.devin.ai/api-reference/overview',
    },
  }),
  defineDetector({
    id: 'devin.service-user-token',
    provider: 'Devin',
    title: 'Devin service user token',
    severity: 'high',
    shape: serviceUserToken,
    verify: { url: 'https://api.devin.ai/v3/self', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
    decoys: lookAlikes(serviceUserToken),
    docs: {
      about: 'Acts as a service user of an organization: starts sessions and reads what they did.',
      revoke: 'app.devin.ai → Settings → Service users → revoke the credential; at once.',
      source: 'https://docs.devin.ai/api-reference/overview',
    },
  }),
];
