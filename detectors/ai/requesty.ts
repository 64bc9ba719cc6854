// https://docs.requesty.ai/
import { base64Padded, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`rqsty-sk-${base64Padded(51, 131)}`;

export default defineDetector({
  id: 'requesty.api-key',
  title: 'Requesty API key',
  provider: 'Requesty',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Calls models through the router at its owner’s cost.',
    revoke: 'app.requesty.ai → API keys → Delete.',
    source: 'https://docs.requesty.ai/',
  },
});
