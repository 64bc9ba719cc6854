// https://thunderstore.io/api/docs/
import {
  base64url,
  bearer,
  defineDetector,
  fail,
  lookAlikes,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const shape = token`tss_${base64url(20, 80)}`;
/** Libraries for trusted platform modules name their functions so too. */
const check = (text: string): CheckResult =>
  /^tss(?:_[a-z]+\d{0,2})+$/.test(text) ? fail('it is the name of a function') : unknown('it is no name');

export default defineDetector({
  id: 'thunderstore.service-token',
  title: 'Thunderstore service account token',
  provider: 'Thunderstore',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  check,
  verify: bearer('https://thunderstore.io/api/experimental/current-user/'),
  docs: {
    about: 'Publishes new versions of a team’s mods, which players then run.',
    revoke: 'Team settings → Service accounts → Remove; at once.',
    source: 'https://thunderstore.io/api/docs/',
  },
});
