// https://codesandbox.io/docs/sdk
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiToken = token`csb_v1_${base64url(38, 53)}`;

export default defineDetector({
  id: 'codesandbox.api-token',
  title: 'CodeSandbox API token',
  provider: 'CodeSandbox',
  severity: 'high',
  shape: apiToken,
  decoys: lookAlikes(apiToken),
  docs: {
    about: 'Starts virtual machines of the workspace at its cost and reads their code.',
    revoke: 'codesandbox.io → the workspace → Settings → API keys → Revoke.',
    source: 'https://codesandbox.io/docs/sdk',
  },
});
