// https://docs.nebius.com/iam/service-accounts/static-keys
import {
  ALPHABETS,
  base64url,
  defineDetector,
  made,
  pass,
  token,
  type CheckResult,
  type Rng,
  unknown,
} from '../../src/detector/index.js';

/** A message whose first field is a message whose first field is the key's id, `statickey-` and 18 characters. */
const payload = (rng: Rng): string =>
  Buffer.from([
    0x0a,
    0x63,
    0x0a,
    0x1c,
    ...Buffer.from(`statickey-${rng.text(ALPHABETS.base36.chars, 18)}`),
    ...Array.from({ length: 69 }, () => rng.int(256)),
  ])
    .toString('base64url')
    .slice('CmMKHHN0YXRpY2tleS'.length);

function keyCheck(text: string): CheckResult {
  const id = Buffer.from(text.split('.')[1] ?? '', 'base64url').toString('latin1', 4, 32);
  return /^statickey-[a-z0-9]{18}$/.test(id) ? pass(`it names the key ${id}`) : unknown('it names no static key');
}

const shape = token`v1.CmMKHHN0YXRpY2tleS${made(base64url(90, 180), payload)}.${base64url(40, 100)}`;

export default defineDetector({
  id: 'nebius.static-key',
  title: 'Nebius static key',
  provider: 'Nebius',
  severity: 'high',
  shape,
  random: false,
  check: keyCheck,
  decoys: (rng) => [shape.sample(rng).slice(0, 80), shape.sample(rng).replace('v1.', 'v2.')],
  docs: {
    about: 'Acts as a service account: models, machines or storage, as its role allows.',
    revoke: 'IAM → Service accounts → the account → Static keys → Delete; at once.',
    source: 'https://docs.nebius.com/iam/service-accounts/static-keys',
  },
});
