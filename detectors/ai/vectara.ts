// https://docs.vectara.com/docs/security/api-key
import { base64url, defineDetector, inHeader, lookAlikes, token } from '../../src/detector/index.js';

const query = token`zqt_${base64url(38)}`;
const index = token`zwt_${base64url(38)}`;
const personal = token`zut_${base64url(38)}`;
const source = 'https://docs.vectara.com/docs/security/api-key';
const revoke = 'console.vectara.com → API access → Delete or disable the key; at once.';

export default [
  defineDetector({
    id: 'vectara.personal-key',
    title: 'Vectara personal API key',
    provider: 'Vectara',
    severity: 'high',
    shape: personal,
    decoys: lookAlikes(personal),
    verify: inHeader('https://api.vectara.io/v2/corpora', 'x-api-key'),
    docs: { about: 'Does all that its user can: corpora, documents, settings.', revoke, source },
  }),
  defineDetector({
    id: 'vectara.index-key',
    title: 'Vectara index API key',
    provider: 'Vectara',
    severity: 'high',
    shape: index,
    decoys: lookAlikes(index),
    docs: { about: 'Queries the corpora that it was made for and writes into them.', revoke, source },
  }),
  defineDetector({
    id: 'vectara.query-key',
    title: 'Vectara query API key',
    provider: 'Vectara',
    severity: 'low',
    shape: query,
    decoys: lookAlikes(query),
    docs: { about: 'Queries the corpora that it was made for. Search pages often carry it openly.', revoke, source },
  }),
];
