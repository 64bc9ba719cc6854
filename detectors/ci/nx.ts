// https://nx.dev/ci/recipes/security/access-tokens
import {
  ALPHABETS,
  base64,
  defineDetector,
  fail,
  made,
  optional,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const idOf = (rng: Rng): string =>
  Buffer.from([8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-')).toString('base64');

function idCheck(text: string): CheckResult {
  const id = Buffer.from(text.slice(0, 48), 'base64').toString('latin1');
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)
    ? pass(`it decodes to the token ${id.slice(0, 8)}… and what it may do`)
    : fail('it does not decode to a token’s id');
}

const cloudWriteToken = token`${made(base64(48), idOf)}fHJlYWQtd3JpdGU${optional('=')}`;
const cloudReadToken = token`${made(base64(48), idOf)}fHJlYWQ${optional('=')}`;

export default [
  defineDetector({
    id: 'nx.cloud-write-token',
    title: 'Nx Cloud read-write token',
    provider: 'Nx',
    severity: 'medium',
    shape: cloudWriteToken,
    random: false,
    check: idCheck,
    decoys: (rng) => [cloudWriteToken.sample(rng).slice(1), `${rng.text(ALPHABETS.base64.chars, 48)}fHJlYWQtd3JpdGU=`],
    docs: {
      about: 'Puts build results into a team’s cache, which its machines then trust.',
      revoke: 'Nx Cloud → the workspace → Settings → Access tokens → Delete; at once.',
      source: 'https://nx.dev/ci/recipes/security/access-tokens',
    },
  }),
  defineDetector({
    id: 'nx.cloud-read-token',
    title: 'Nx Cloud read-only token',
    provider: 'Nx',
    severity: 'info',
    shape: cloudReadToken,
    random: false,
    check: idCheck,
    decoys: (rng) => [cloudReadToken.sample(rng).slice(1), `${rng.text(ALPHABETS.base64.chars, 48)}fHJlYWQ=`],
    docs: {
      about: 'Reads a team’s build results; many keep it in nx.json on purpose.',
      revoke: 'Nx Cloud → the workspace → Settings → Access tokens → Delete; at once.',
      source: 'https://nx.dev/ci/recipes/security/access-tokens',
    },
  }),
];
