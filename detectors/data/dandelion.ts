// https://dandelion.eu/docs/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dandelion.token',
  prior: 0.45,
  provider: 'Dandelion API',
  severity: 'info',
  shape: token`${base36(32)}`,
  words: [
    'dandelion_token',
    'dandelion-token',
    'dandeliontoken',
    'dandelion_api',
    'dandelion-api',
    'dandelionapi',
    'dandelion_key',
    'dandelion-key',
    'dandelionkey',
    'dandelion.eu',
    'dandelion_secret',
    'dandelion-secret',
    'dandelionsecret',
    'dandelion',
  ],
  title: 'Dandelion API token',
  about: 'Analyses texts at the account’s cost.',
  revoke: 'dandelion.eu → Dashboard → regenerate the token.',
  source: 'https://dandelion.eu/docs/',
});
