// https://fly.io/docs/security/tokens/
import {
  alphabet,
  base64TextCheck,
  base64url,
  chars,
  defineDetector,
  lookAlikes,
  oneOf,
  token,
  wholeBytesCheck,
} from '../../src/detector/index.js';

const macaroons = alphabet('base64, and , between macaroons', '0-9', 'A-Z', 'a-z', '+/=_,-');
const macaroon = token`${oneOf('fm2_', 'fm1r_', 'fm1a_')}${chars(macaroons, 96, 3000)}`;
const oauth = token`fo1_${base64url(43)}`;
const docs = {
  about: 'Deploys and manages apps, machines and volumes, as far as the token’s caveats allow.',
  revoke: 'fly tokens revoke ID, or dashboard → Tokens → Revoke; at once.',
  source: 'https://fly.io/docs/security/tokens/',
};

export default [
  defineDetector({
    id: 'fly.access-token',
    check: base64TextCheck(
      (text) => text.slice(text.indexOf('_') + 1).split(',')[0] ?? '',
      (text) => (text.startsWith('\x94') ? 'it decodes to a macaroon' : null),
    ),
    title: 'Fly.io access token',
    provider: 'Fly.io',
    severity: 'critical',
    shape: macaroon,
    docs,
    decoys: lookAlikes(macaroon),
    random: false,
  }),
  defineDetector({
    id: 'fly.oauth-token',
    check: wholeBytesCheck((text) => [text.slice('fo1_'.length)]),
    title: 'Fly.io personal token (fo1)',
    provider: 'Fly.io',
    severity: 'critical',
    shape: oauth,
    docs,
    decoys: lookAlikes(oauth),
  }),
];
