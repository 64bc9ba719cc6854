// https://documentation.onfido.com/api/latest#authentication
import { base64url, defineDetector, oneOf, token } from '../../src/detector/index.js';

/** A token works in one region alone, which it names. */
const REGIONS = [
  { mark: '', region: 'eu', place: 'Europe' },
  { mark: '_us', region: 'us', place: 'the United States' },
  { mark: '_ca', region: 'ca', place: 'Canada' },
] as const;
const source = 'https://documentation.onfido.com/api/latest#authentication';
const revoke = 'Dashboard → Developers → Tokens → Revoke; at once.';

export default REGIONS.flatMap(({ mark, region, place }) =>
  (['live', 'sandbox'] as const).map((environment) => {
    const shape = token`${oneOf(`api_${environment}${mark}.`)}${base64url(11)}.${base64url(32)}`;
    return defineDetector({
      id: `onfido.${environment}-token-${region}`,
      title: `Onfido ${environment} API token (${place})`,
      provider: 'Onfido',
      severity: environment === 'live' ? 'critical' : 'low',
      shape,
      verify: {
        url: `https://api.${region}.onfido.com/v3.6/webhooks/`,
        method: 'GET',
        auth: { header: 'Authorization', prefix: 'Token token=' },
        live: [200],
        dead: [401],
      },
      decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace(/\./g, '_')],
      docs: {
        about:
          environment === 'live'
            ? 'Reads the passports, faces and addresses of people whose identity a company checked.'
            : 'Acts on applicants made up for tests.',
        revoke,
        source,
      },
    });
  }),
);
