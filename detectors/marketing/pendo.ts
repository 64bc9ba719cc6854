// https://engageapi.pendo.io/
import { inHeader, keyed, oneOf, optional, token, uuid } from '../../src/detector/index.js';

/** The regions by the suffix of their keys. */
const HOSTS: Readonly<Record<string, string>> = {
  '': 'app.pendo.io',
  '.eu': 'app.eu.pendo.io',
  '.us1': 'us1.app.pendo.io',
  '.jp': 'app.jpn.pendo.io',
  '.au': 'app.au.pendo.io',
};

export default keyed({
  id: 'pendo.api-key',
  title: 'Pendo integration key',
  provider: 'Pendo',
  severity: 'medium',
  shape: token`${uuid()}${optional(oneOf('.eu', '.us1', '.jp', '.au'))}`,
  words: ['pendo'],
  prior: 0.55,
  random: false,
  verify: inHeader('https://{host}/api/v1/feature', 'x-pendo-integration-key', {
    pieces: (text) => ({ host: HOSTS[text.slice(36)] ?? '' }),
    dead: [403],
  }),
  about:
    'Reads usage data of visitors and accounts, and changes guides where it may write. The key in the web snippet looks alike and is public.',
  revoke: 'Pendo → Settings → Integrations → Integration keys → Delete.',
  source: 'https://engageapi.pendo.io/',
});
