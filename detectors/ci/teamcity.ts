// https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html
import {
  base64url,
  bearer,
  defineDetector,
  hostPart,
  made,
  pass,
  token,
  type CheckResult,
  unknown,
} from '../../src/detector/index.js';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const secret = made(base64url(48), (rng) => {
  const digits = (count: number): string => rng.text('0123456789abcdef', count);
  return Buffer.from(`${digits(8)}-${digits(4)}-${digits(4)}-${digits(4)}-${digits(12)}`).toString('base64');
});
const shape = token`eyJ0eXAiOiAiVENWMiJ9.${base64url(36)}.${secret}`;

function uuidCheck(text: string): CheckResult {
  const decoded = Buffer.from(text.split('.')[2] ?? '', 'base64').toString('latin1');
  return UUID.test(decoded)
    ? pass('its last part decodes to a UUID')
    : unknown('its last part does not decode to a UUID');
}

export default defineDetector({
  id: 'teamcity.access-token',
  verify: bearer('https://{host}/app/rest/users/current'),
  parts: [hostPart('teamcity.com')],
  title: 'TeamCity access token',
  provider: 'TeamCity',
  severity: 'critical',
  shape,
  check: uuidCheck,
  random: false,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('.', ':')],
  docs: {
    about: 'Acts as its user on a TeamCity server: starts builds, reads their parameters and artifacts.',
    revoke: 'Profile → Access Tokens → Revoke; at once.',
    source: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
  },
});
