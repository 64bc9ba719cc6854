// https://docs.canarytokens.org/guide/
import { ALPHABETS, defineDetector, fail, isCanary, pass, pattern } from '../../src/detector/index.js';

const ID = ALPHABETS.base36;
/** A host name of 25 letters and digits under the service’s, or a page that a path of as many names. */
const address = pattern({
  literals: ['canarytokens.com', 'canarytokens.org', 'canarytokens.net'],
  before: 120,
  after: 120,
  maxLength: 240,
  source:
    '((?:[a-z0-9-]{1,40}\\.){0,3}[a-z0-9]{25}\\.canarytokens\\.(?:com|org|net)|canarytokens\\.(?:com|org|net)/[A-Za-z0-9/_.%-]{0,80}[a-z0-9]{25}(?:/[A-Za-z0-9_.-]{0,30})?)(?:[^A-Za-z0-9_-]|$)',
  format: '<25 letters and digits>.canarytokens.com, or canarytokens.com/<path>/<25 letters and digits>/<file>',
  sample: (rng) =>
    rng.int(2) === 0
      ? `${rng.text(ID.chars, 25)}.canarytokens.com`
      : `canarytokens.com/about/tags/${rng.text(ID.chars, 25)}/contact.php`,
});

export default defineDetector({
  id: 'canarytokens.url',
  provider: 'Canarytokens',
  title: 'address of a canary token',
  severity: 'info',
  shape: address,
  decoys: () => ['https://canarytokens.org/generate', 'www.canarytokens.com', 'https://docs.canarytokens.org/guide/'],
  random: false,
  check: (text) =>
    isCanary(text)
      ? { ...pass('a canary: whoever asks for it is seen by its owner'), canary: true }
      : fail('its host is none of the service'),
  docs: {
    about: 'Was laid out to be found: whoever opens or resolves it is seen by its owner. Leave it alone.',
    revoke: 'Its owner deletes it on the page that made it; nobody else need do anything.',
    source: 'https://docs.canarytokens.org/guide/',
  },
});
