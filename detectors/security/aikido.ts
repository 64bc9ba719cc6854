// https://help.aikido.dev/
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const ciToken = token`AIK_CI_${base62(20, 44)}`;
const clientSecret = token`AIK_SECRET_${base62(64)}`;

export default [
  defineDetector({
    id: 'aikido.ci-token',
    title: 'Aikido CI scanning token',
    provider: 'Aikido',
    severity: 'medium',
    shape: ciToken,
    decoys: lookAlikes(ciToken),
    docs: {
      about: 'Starts scans and reads their results for the repositories of the workspace.',
      revoke: 'Aikido → Integrations → Continuous integration → generate a new token.',
      source: 'https://help.aikido.dev/',
    },
  }),
  defineDetector({
    id: 'aikido.client-secret',
    title: 'Aikido API client secret',
    provider: 'Aikido',
    severity: 'high',
    shape: clientSecret,
    parts: [{ name: 'client id', shape: token`AIK_CLIENT_${base62(24)}` }],
    decoys: lookAlikes(clientSecret),
    docs: {
      about: 'Reads the weaknesses that were found in all of an organisation’s code and clouds.',
      revoke: 'Settings → Integrations → Public REST API → delete the client.',
      source: 'https://apidocs.aikido.dev/',
    },
  }),
];
