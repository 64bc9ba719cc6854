// https://huggingface.co/docs/hub/security-tokens
import { defineDetector, letters, token } from '../../src/detector/index.js';

const provider = 'Hugging Face';
const source = 'https://huggingface.co/docs/hub/security-tokens';
const verify = {
  url: 'https://huggingface.co/api/whoami-v2',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;
const user = token`hf_${letters(34)}`;
const organization = token`api_org_${letters(34)}`;

export default [
  defineDetector({
    id: 'huggingface.user-token',
    title: 'Hugging Face user access token',
    provider,
    severity: 'high',
    shape: user,
    verify,
    shortLiteral: 'exactly 34 letters must follow it',
    prior: 0.93,
    decoys: (rng) => [
      user.sample(rng).slice(0, -1),
      user.sample(rng).replace('_', '-'),
      'hf_download_model_from_the_hub_with_cache',
    ],
    docs: {
      about: 'Reads, and may write, the private models and data of its user.',
      revoke: 'Settings → Access tokens → Invalidate; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'huggingface.organization-token',
    title: 'Hugging Face organization token',
    provider,
    severity: 'high',
    shape: organization,
    verify,
    prior: 0.98,
    decoys: (rng) => [organization.sample(rng).slice(0, -1), organization.sample(rng).replace('_org_', '-org-')],
    docs: {
      about: 'Reads, and may write, the private models and data of an organization.',
      revoke: 'Organization settings → API token → Revoke; at once.',
      source,
    },
  }),
];
