// https://docs.requesty.ai/
import { base64Padded, defineDetector, lookAlikes, token, keyed } from '../../src/detector/index.js';

const shape = token`rqsty-sk-${base64Padded(51, 131)}`;

export default [
  defineDetector({
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
  }),
  keyed({
    id: 'requesty.short-prefix-key',
    title: 'Requesty API key (beside its vendor’s name)',
    provider: 'Requesty',
    severity: 'info',
    shape: token`sk-${base64Padded(57, 137)}`,
    words: ['requesty'],
    shortLiteral: 'the name must stand before it, with 57 characters or more behind it',
    about: 'Calls models through the router at its owner’s cost.',
    revoke: 'app.requesty.ai → API keys → Delete.',
    source: 'https://docs.requesty.ai/',
  }),
];
