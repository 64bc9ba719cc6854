// https://cloudinary.com/documentation/how_to_integrate_cloudinary
import {
  ALPHABETS,
  base64url,
  defineDetector,
  digits,
  notHash,
  pattern,
  token,
  wholeBytesCheck,
} from '../../src/detector/index.js';

const provider = 'Cloudinary';
const docs = {
  about: 'Reads, changes and deletes an account’s images and films, at its cost.',
  revoke: 'Settings → API keys → generate another key pair and disable this one; at once.',
  source: 'https://cloudinary.com/documentation/how_to_integrate_cloudinary',
};
const url = pattern({
  literals: ['cloudinary://'],
  maxLength: 130,
  publicPrefix: 13,
  source: '(cloudinary://[0-9]{12,16}:[A-Za-z0-9_-]{20,40}@[A-Za-z0-9_-]{1,60})',
  format: 'cloudinary://<15 digits>:<27 base64url>@<cloud name>',
  sample: (rng) =>
    `cloudinary://${1 + rng.int(9)}${rng.text('0123456789', 14)}:${rng.text(ALPHABETS.base64url.chars, 27)}@${rng.text(ALPHABETS.lower.chars, 9)}`,
});
const secret = token`${base64url(27)}`;

export default [
  defineDetector({
    id: 'cloudinary.url',
    check: wholeBytesCheck((text) => [/:([\w-]{27})@/.exec(text)?.[1] ?? '']),
    title: 'Cloudinary environment variable',
    provider,
    severity: 'high',
    shape: url,
    docs,
    random: false,
    decoys: (rng) => [url.sample(rng).replace(/:[^:]*@/, '@'), url.sample(rng).replace('cloudinary:', 'cloud:')],
  }),
  defineDetector({
    id: 'cloudinary.api-secret',
    check: notHash,
    title: 'Cloudinary API secret',
    provider,
    severity: 'high',
    shape: secret,
    docs,
    prior: 0.88,
    near: { words: ['cloudinary'], before: 24 },
    sampleName: 'CLOUDINARY_API_SECRET',
    parts: [{ name: 'API key', shape: token`${digits(15)}`, within: 200 }],
    decoys: (rng) => [`cloudinary_api_secret=${secret.sample(rng).slice(1)}`, `value ${secret.sample(rng)}`],
  }),
];
