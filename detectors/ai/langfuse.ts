// https://langfuse.com/docs/api
import { asPassword, defineDetector, randomUuidCheck, token, uuid } from '../../src/detector/index.js';

const provider = 'Langfuse';
const secret = token`sk-lf-${uuid()}`;
const publicKey = token`pk-lf-${uuid()}`;
const revoke = 'Project settings → API keys → Delete; at once.';

export default [
  defineDetector({
    id: 'langfuse.secret-key',
    check: randomUuidCheck,
    verify: asPassword('https://cloud.langfuse.com/api/public/projects', '{public key}', { dead: [] }),
    title: 'Langfuse secret key',
    provider,
    severity: 'high',
    shape: secret,
    parts: [{ name: 'public key', shape: publicKey }],
    decoys: (rng) => [secret.sample(rng).slice(0, -1), secret.sample(rng).toUpperCase()],
    docs: {
      about: 'With its public key, reads a project’s traces, with the prompts and answers in them.',
      revoke,
      source: 'https://langfuse.com/docs/api',
    },
  }),
  defineDetector({
    id: 'langfuse.public-key',
    check: randomUuidCheck,
    title: 'Langfuse public key',
    provider,
    severity: 'info',
    shape: publicKey,
    decoys: (rng) => [publicKey.sample(rng).slice(0, -1)],
    docs: {
      about: 'Names a project; lets browsers send scores, and no more.',
      revoke,
      source: 'https://langfuse.com/docs/api',
    },
  }),
];
