// https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm
import { alphabet, base64url, bearer, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'solarwinds.api-token',
  title: 'SolarWinds Observability token',
  provider: 'SolarWinds',
  severity: 'medium',
  shape: token`${base64url(71)}`,
  words: [
    'solarwinds',
    'solar_winds',
    'solar-winds',
    'solarwinds',
    'solar winds',
    'sw_apm_service_key',
    'sw-apm-service-key',
    'swapmservicekey',
    'sw apm service key',
    'swo_token',
    'swo-token',
    'swotoken',
    'swo token',
    'swo_api_token',
    'swo-api-token',
    'swoapitoken',
    'swo api token',
  ],
  after: 24,
  parts: [
    {
      name: 'host',
      shape: token`api.${chars(alphabet('lower-case letters, digits and -', '0-9', 'a-z', '-'), 1, 12)}.cloud.solarwinds.com`,
    },
  ],
  verify: bearer('https://{host}/v1/metrics'),
  about: 'Sends metrics, logs and traces, or reads them where it is a full token.',
  revoke: 'SolarWinds Observability → Settings → API Tokens → Revoke.',
  source: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
});
