// https://planetscale.com/docs/api/reference/service-tokens
import {
  alphabet,
  base36,
  chars,
  defineDetector,
  inHeader,
  lookAlikes,
  token,
  type DetectorSpec,
} from '../../src/detector/index.js';

const body = chars(alphabet('letters, digits, _ = . -', '0-9', 'A-Z', 'a-z', '_=.-'), 32, 64);
const serviceToken = token`pscale_tkn_${body}`;
const password = token`pscale_pw_${body}`;
const oauth = token`pscale_oauth_${body}`;

const shared = { provider: 'PlanetScale', severity: 'critical' } as const satisfies Partial<DetectorSpec>;
const source = 'https://planetscale.com/docs/api/reference/service-tokens';

export default [
  defineDetector({
    ...shared,
    id: 'planetscale.service-token',
    verify: inHeader('https://api.planetscale.com/v1/organizations', 'Authorization', {
      prefix: '{token id}:',
      live: [200, 403],
      dead: [],
    }),
    parts: [{ name: 'token id', shape: token`${base36(12)}`, within: 200 }],
    title: 'PlanetScale service token',
    shape: serviceToken,
    decoys: lookAlikes(serviceToken),
    docs: {
      about: 'Manages databases and branches of the organisation, with the token’s id.',
      revoke: 'Organisation settings → Service tokens → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'planetscale.password',
    title: 'PlanetScale database password',
    shape: password,
    decoys: lookAlikes(password),
    docs: {
      about: 'Reads and changes the data of one branch.',
      revoke: 'Database → Settings → Passwords → Delete; at once.',
      source: 'https://planetscale.com/docs/vitess/connecting/connection-strings',
    },
  }),
  defineDetector({
    ...shared,
    id: 'planetscale.oauth-token',
    title: 'PlanetScale OAuth token',
    shape: oauth,
    decoys: lookAlikes(oauth),
    verify: {
      url: 'https://api.planetscale.com/v1/user',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 403],
      dead: [401],
    },
    docs: {
      about: 'Acts as the user that authorised the application.',
      revoke: 'Account settings → Authorized applications → Revoke.',
      source,
    },
  }),
];
