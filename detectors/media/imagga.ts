// https://docs.imagga.com/#authentication
import { base64, defineDetector, fail, made, pass, token, type CheckResult } from '../../src/detector/index.js';

const HEX = '0123456789abcdef';
const account = made(base64(65), (rng) =>
  Buffer.from(`acc_${rng.text(HEX, 15)}:${rng.text(HEX, 32)}`)
    .toString('base64')
    .slice(5, 70),
);
const pairCheck = (text: string): CheckResult => {
  const id = /^(acc_[0-9a-f]{15}):[0-9a-f]{32}$/.exec(Buffer.from(text, 'base64').toString('latin1'))?.[1];
  return id === undefined ? fail('it does not decode to an account and its secret') : pass(`it decodes to ${id}`);
};

const authorization = token`YWNjX${account}==`;

export default defineDetector({
  id: 'imagga.authorization',
  provider: 'Imagga',
  title: 'Imagga authorization',
  severity: 'medium',
  shape: authorization,
  check: pairCheck,
  decoys: (rng) => [
    authorization.sample(rng).slice(0, -3),
    `YWNjX${Buffer.from(rng.text(HEX, 49)).toString('base64').slice(0, 65)}==`,
  ],
  verify: {
    url: 'https://api.imagga.com/v2/usage',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Basic ' },
    live: [200],
    dead: [401],
  },
  docs: {
    about: 'Recognises pictures at the owner’s cost.',
    revoke: 'imagga.com → Dashboard → reset the API secret.',
    source: 'https://docs.imagga.com/#authentication',
  },
});
