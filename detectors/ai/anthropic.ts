// https://docs.anthropic.com/en/api/overview
import {
  base64url,
  defineDetector,
  inHeader,
  oneOf,
  token,
  type DetectorSpec,
  type TokenShape,
} from '../../src/detector/index.js';

const provider = 'Anthropic';
const source = 'https://docs.anthropic.com/en/api/overview';
const api = token`${oneOf('sk-ant-api03-', 'sk-ant-api04-')}${base64url(93)}AA`;
const admin = token`sk-ant-admin01-${base64url(93)}AA`;
const oauth = token`${oneOf('sk-ant-oat01-', 'sk-ant-ort01-')}${base64url(85, 105)}`;
const session = token`${oneOf('sk-ant-sid01-', 'sk-ant-sid02-')}${base64url(60, 130)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/^sk-/, 'pk-'), shape.sample(rng).toUpperCase()];

export default [
  defineDetector({
    id: 'anthropic.api-key',
    verify: inHeader('https://api.anthropic.com/v1/models', 'x-api-key', {
      headers: { 'anthropic-version': '2023-06-01' },
    }),
    title: 'Anthropic API key',
    provider,
    severity: 'critical',
    shape: api,
    decoys: decoysOf(api),
    docs: {
      about: 'Calls models at a workspace’s cost, and reads its files and batches.',
      revoke: 'console.anthropic.com → API keys → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'anthropic.admin-key',
    verify: inHeader('https://api.anthropic.com/v1/organizations/me', 'x-api-key', {
      headers: { 'anthropic-version': '2023-06-01' },
    }),
    title: 'Anthropic admin API key',
    provider,
    severity: 'critical',
    shape: admin,
    decoys: decoysOf(admin),
    docs: {
      about: 'Administers an organization: its members, workspaces and keys.',
      revoke: 'console.anthropic.com → Settings → Admin keys → Delete; at once.',
      source: 'https://docs.anthropic.com/en/api/administration-api',
    },
  }),
  defineDetector({
    id: 'anthropic.oauth-token',
    title: 'Anthropic OAuth access or refresh token',
    provider,
    severity: 'critical',
    shape: oauth,
    decoys: decoysOf(oauth),
    docs: {
      about: 'Calls models as a person, on their subscription.',
      revoke: 'claude.ai → Settings → sign out of all devices; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'anthropic.session-key',
    title: 'Anthropic web session key',
    provider,
    severity: 'high',
    shape: session,
    decoys: decoysOf(session),
    docs: {
      about: 'Acts as a signed-in person: their conversations and settings.',
      revoke: 'claude.ai → Settings → sign out of all devices; at once.',
      source,
    },
  }),
];
