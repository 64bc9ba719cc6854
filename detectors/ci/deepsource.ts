// https://docs.deepsource.com/docs/developers/api
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const pat = token`dsp_${hex(40)}`;

export default defineDetector({
  id: 'deepsource.pat',
  provider: 'DeepSource',
  title: 'DeepSource personal access token',
  severity: 'info',
  shape: pat,
  prior: 0.8,
  decoys: lookAlikes(pat),
  docs: {
    about: 'Reads a user’s repositories and findings in DeepSource over its GraphQL interface.',
    revoke: 'DeepSource → user settings → Tokens → delete it; at once.',
    source: 'https://docs.deepsource.com/docs/developers/api',
  },
});
