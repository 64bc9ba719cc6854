// https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html
import {
  base64,
  base64TextCheck,
  base64url,
  defineDetector,
  keyed,
  made,
  token,
  uuid,
} from '../../src/detector/index.js';

const shape = token`nvapi-${base64url(60, 70)}`;

const uuidShape = token`${uuid()}`;

export default [
  defineDetector({
    id: 'nvidia.api-key',
    title: 'NVIDIA API key',
    provider: 'NVIDIA',
    severity: 'high',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).toUpperCase()],
    docs: {
      about: 'Calls models at an account’s cost and pulls its private containers.',
      revoke: 'org.ngc.nvidia.com → API keys → Delete; at once.',
      source: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
    },
  }),
  keyed({
    id: 'nvidia.ngc-key',
    provider: 'NVIDIA',
    title: 'NVIDIA NGC API key (older)',
    severity: 'medium',
    shape: token`${made(base64(84), (rng) => Buffer.from(`${rng.text('abcdefghijklmnopqrstuvwxyz0123456789', 26)}:${uuidShape.sample(rng)}`).toString('base64'))}`,
    words: [
      'ngc_api',
      'ngc-api',
      'ngcapi',
      'ngc_cli',
      'ngc-cli',
      'ngccli',
      'ngc_key',
      'ngc-key',
      'nvcr.io',
      'nvidia',
      'ngc_',
      'ngc-',
      'ngc token',
      'ngc key',
      'nvcr',
      'ngckey',
      'ngctoken',
      'ngcsecret',
    ],
    check: base64TextCheck(
      (text) => text,
      (text) => (/^[a-z0-9]{26}:[0-9a-f-]{36}$/.test(text) ? 'it decodes to an id and a UUID' : null),
    ),
    about: 'Pulls containers and models of an organisation’s private registry.',
    revoke: 'org.ngc.nvidia.com → Setup → Generate API key: a new one ends the old.',
    source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  }),
];
