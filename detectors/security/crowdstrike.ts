// https://developer.crowdstrike.com/docs/openapi/
import { base62, hex, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'crowdstrike.client-secret',
  provider: 'CrowdStrike',
  severity: 'critical',
  shape: token`${base62(40)}`,
  words: [
    'crowdstrike',
    'crowd_strike',
    'crowd-strike',
    'falcon_client',
    'falcon-client',
    'falconclient',
    'falcon_secret',
    'falcon-secret',
    'falconsecret',
    'falcon_api',
    'falcon-api',
    'falconapi',
    'falconpy',
  ],
  title: 'CrowdStrike Falcon client secret',
  check: notHash,
  parts: [{ name: 'client id', shape: token`${hex(32)}`, within: 200 }],
  about: 'With its client id, reads detections and acts on the machines that Falcon watches.',
  revoke: 'Support and resources → API clients and keys → Reset secret.',
  source: 'https://developer.crowdstrike.com/docs/openapi/',
});
