// https://docs.honeybadger.io/api/getting-started/
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const projectKey = token`hbp_${base62(36)}`;

export default defineDetector({
  id: 'honeybadger.project-key',
  provider: 'Honeybadger',
  title: 'Honeybadger project API key',
  severity: 'info',
  shape: projectKey,
  prior: 0.85,
  decoys: lookAlikes(projectKey),
  docs: {
    about: 'Sends errors into a project, at its quota; web pages carry it openly.',
    revoke: 'Honeybadger → the project → Settings → API keys → revoke.',
    source: 'https://docs.honeybadger.io/api/getting-started/',
  },
});
