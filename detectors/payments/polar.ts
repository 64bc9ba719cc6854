// https://docs.polar.sh/integrate/authentication
import {
  base62,
  base64url,
  bearer,
  crc32Base62,
  defineDetector,
  lookAlikes,
  oneOf,
  token,
} from '../../src/detector/index.js';

const oat = token`polar_oat_${base62(37)}${crc32Base62()}`;
const access = token`${oneOf('polar_pat_', 'polar_at_u_', 'polar_at_o_')}${base64url(43)}`;
const other = token`${oneOf('polar_rt_u_', 'polar_rt_o_', 'polar_cs_', 'polar_crt_', 'polar_us_', 'polar_cst_')}${base64url(43)}`;

export default [
  defineDetector({
    id: 'polar.organization-token',
    title: 'Polar organization access token',
    provider: 'Polar',
    severity: 'critical',
    shape: oat,
    decoys: (rng) => [`${oat.sample(rng).slice(0, -6)}000000`, oat.sample(rng).toUpperCase()],
    verify: bearer('https://api.polar.sh/v1/organizations/'),
    docs: {
      about: 'Manages products, orders, customers and benefits of an organization.',
      revoke: 'Polar → Settings → Developers → the token → Delete.',
      source: 'https://docs.polar.sh/integrate/authentication',
    },
  }),
  defineDetector({
    id: 'polar.access-token',
    title: 'Polar personal or OAuth access token',
    provider: 'Polar',
    severity: 'high',
    shape: access,
    decoys: lookAlikes(access),
    verify: bearer('https://api.polar.sh/v1/oauth2/userinfo'),
    docs: {
      about: 'Acts as a user or an organization of Polar within its scopes.',
      revoke: 'Polar → Settings → Developers → the token → Delete, or disconnect the application.',
      source: 'https://docs.polar.sh/integrate/authentication',
    },
  }),
  defineDetector({
    id: 'polar.session-token',
    title: 'Polar refresh token, client secret or session token',
    provider: 'Polar',
    severity: 'high',
    shape: other,
    decoys: lookAlikes(other),
    docs: {
      about: 'Renews access, speaks for an OAuth application, or is the session of a user or customer.',
      revoke: 'Polar → Settings → Developers → the OAuth application → renew its secret; sessions end by signing out.',
      source: 'https://docs.polar.sh/integrate/authentication',
    },
  }),
];
