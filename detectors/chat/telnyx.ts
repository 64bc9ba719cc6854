// https://developers.telnyx.com/docs/account-setup/api-keys
import {
  bareLookAlikes,
  base62,
  base64url,
  bearer,
  defineDetector,
  lookAlikes,
  token,
  wokenByWord,
  upperHex,
} from '../../src/detector/index.js';

const key = token`KEY0${upperHex(31)}_${base62(22)}`;
const named = wokenByWord(token`KEY${base64url(55)}`);
const about = 'Sends messages and makes calls at the account’s cost, and reads earlier ones.';
const revoke = 'portal.telnyx.com → API keys → Delete; at once.';
const source = 'https://developers.telnyx.com/docs/account-setup/api-keys';

export default [
  defineDetector({
    id: 'telnyx.api-key',
    title: 'Telnyx API key',
    provider: 'Telnyx',
    severity: 'high',
    shape: key,
    decoys: lookAlikes(key),
    verify: bearer('https://api.telnyx.com/v2/balance', { live: [200, 403] }),
    docs: { about, revoke, source },
  }),
  defineDetector({
    id: 'telnyx.named-key',
    title: 'Telnyx API key (beside its vendor’s name)',
    provider: 'Telnyx',
    severity: 'high',
    shape: named,
    near: { words: ['telnyx'], before: 96 },
    decoys: bareLookAlikes(named, 'telnyx'),
    prior: 0.9,
    claims: ['telnyx.api-key'],
    verify: bearer('https://api.telnyx.com/v2/balance', { live: [200, 403] }),
    docs: { about, revoke, source },
  }),
];
