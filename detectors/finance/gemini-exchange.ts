// https://docs.gemini.com/authentication/api-key
import { base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'gemini-exchange.api-key',
    provider: 'Gemini (exchange)',
    title: 'Gemini exchange API key',
    severity: 'high',
    shape: token`${oneOf('account-', 'master-')}${base62(20)}`,
    words: ['gemini', 'x-gemini-apikey', 'api.gemini.com'],
    before: 64,
    prior: 0.85,
    parts: [{ name: 'secret', shape: token`${base62(27, 28)}`, within: 200 }],
    about: 'Names an API key; with its secret it trades and withdraws, as far as its roles go.',
    revoke: 'Gemini → Settings → API → deactivate the key; at once.',
    source: 'https://docs.gemini.com/authentication/api-key',
  }),
  keyed({
    id: 'gemini-exchange.api-secret',
    provider: 'Gemini (exchange)',
    title: 'Gemini exchange API secret',
    severity: 'critical',
    shape: token`${base62(27, 28)}`,
    words: [
      'geminiapisecret',
      'gemini_api_secret',
      'gemini-api-secret',
      'geminisecret',
      'gemini_secret',
      'gemini-secret',
      'geminisandboxsecret',
      'gemini_sandbox_secret',
      'gemini-sandbox-secret',
    ],
    before: 24,
    prior: 0.5,
    parts: [{ name: 'key', shape: token`${oneOf('account-', 'master-')}${base62(20)}`, within: 200 }],
    about: 'Signs orders and withdrawals of the key that it belongs to.',
    revoke: 'Gemini → Settings → API → deactivate the key; at once.',
    source: 'https://docs.gemini.com/authentication/api-key',
  }),
];
