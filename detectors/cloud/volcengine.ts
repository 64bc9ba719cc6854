// https://www.volcengine.com/docs/6291/65568
import {
  ALPHABETS,
  base64,
  base64url,
  defineDetector,
  fail,
  keyed,
  lookAlikes,
  made,
  pass,
  token,
  uuid,
  uuidCheck,
  wholeBytesCheck,
  type CheckResult,
} from '../../src/detector/index.js';

const keyId = token`AKLT${made(base64url(43), (rng) => Buffer.from(rng.text(ALPHABETS.hex.chars, 32)).toString('base64url'))}`;
const secret = token`${base64(58)}==`;
const arkKey = token`${uuid()}`;
/** The body is the base64 of 32 hex digits. */
const check = (text: string): CheckResult =>
  /^[0-9a-f]{32}$/.test(Buffer.from(text.slice('AKLT'.length), 'base64url').toString('latin1'))
    ? pass('it decodes to 32 hex digits')
    : fail('it does not decode to 32 hex digits');
const source = 'https://www.volcengine.com/docs/6291/65568';
const revoke = 'console.volcengine.com → Access keys → Disable, then delete; at once.';

export default [
  defineDetector({
    id: 'volcengine.access-key-id',
    title: 'Volcano Engine access key id',
    provider: 'Volcano Engine',
    severity: 'medium',
    shape: keyId,
    decoys: lookAlikes(keyId),
    check,
    docs: {
      about: 'Names an access key; with its secret it acts as its user over the whole cloud account.',
      revoke,
      source,
    },
  }),
  keyed({
    id: 'volcengine.secret-key',
    provider: 'Volcano Engine',
    title: 'Volcano Engine secret access key',
    severity: 'critical',
    shape: secret,
    words: [
      'volcengine',
      'volcengine_secret',
      'volc_secret',
      'volc-secret',
      'volcsecret',
      'volc_sk',
      'volc_access',
      'volc_key',
      'volcano_engine',
      'aklt',
    ],
    before: 52,
    prior: 0.6,
    sampleName: 'VOLCENGINE_SECRET_KEY',
    check: wholeBytesCheck((text) => [text]),
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    about: 'With its key id, acts as its user over the whole cloud account.',
    revoke,
    source,
  }),
  keyed({
    id: 'volcengine.ark-api-key',
    provider: 'Volcano Engine',
    title: 'Volcano Engine Ark API key',
    severity: 'high',
    shape: arkKey,
    words: [
      'ark_api_key',
      'ark-api-key',
      'arkapikey',
      'ark_api',
      'ark_key',
      'volces.com',
      'volc_ark',
      'doubao_api',
      'doubao-api',
      'doubaoapi',
      'doubao_key',
    ],
    before: 52,
    check: uuidCheck,
    about: 'Calls Doubao models at the account’s cost.',
    revoke: 'console.volcengine.com → Ark → API keys → Delete.',
    source: 'https://www.volcengine.com/docs/82379/1541594',
  }),
];
