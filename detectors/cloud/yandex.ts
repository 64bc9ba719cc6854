// https://yandex.cloud/en/docs/iam/concepts/authorization/
import {
  ALPHABETS,
  base62,
  base64url,
  bearer,
  defineDetector,
  digits,
  fail,
  hex,
  inHeader,
  lookAlikes,
  made,
  oneOf,
  pass,
  token,
  type DetectorSpec,
  keyed,
} from '../../src/detector/index.js';

const apiKey = token`AQVN${base64url(35, 38)}`;
const iamToken = token`t1.${made(base64url(40, 400), (rng) => rng.text(ALPHABETS.base62.chars, 40 + rng.int(160)))}${oneOf('', '=', '==')}.${base64url(86)}`;
const oauth = token`${oneOf('y0_AgAAAA', 'y0_AgAEA7', 'y0__')}${base64url(46, 60)}`;
const staticId = token`YCAJE${base64url(20)}`;
const staticKey = token`${oneOf('YCA', 'YCB', 'YCM', 'YCN', 'YCO', 'YCP')}${base64url(37)}`;

const shared = { provider: 'Yandex Cloud' } as const satisfies Partial<DetectorSpec>;
const source = 'https://yandex.cloud/en/docs/iam/concepts/authorization/';

const dictionary = token`${oneOf('dict.1.1.', 'trnsl.1.1.', 'pdct.1.1.')}${made(digits(8), (rng) => `20${10 + rng.int(15)}0${1 + rng.int(9)}1${rng.int(10)}`)}T${made(digits(6), (rng) => `1${rng.int(10)}2${rng.int(10)}3${rng.int(10)}`)}Z.${hex(16)}.${hex(40)}`;

const smartCaptcha = token`ysc2_${base62(40)}${hex(8)}`;

export default [
  defineDetector({
    ...shared,
    id: 'yandex.api-key',
    title: 'Yandex Cloud API key',
    severity: 'high',
    shape: apiKey,
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Calls the cloud’s services as its service account, at the account’s cost.',
      revoke: 'yc iam api-key delete ID, or Console → the service account → Delete key; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'yandex.iam-token',
    verify: bearer('https://resource-manager.api.cloud.yandex.net/resource-manager/v1/clouds'),
    title: 'Yandex Cloud IAM token',
    severity: 'high',
    shape: iamToken,
    shortLiteral: 'the template behind t1. wants 40 characters, a dot and 86 more',
    decoys: (rng) => [iamToken.sample(rng).slice(0, 60), `t1.${rng.text('abcdef', 30)}.x`],
    docs: {
      about: 'Acts as the user or service account for at most twelve hours.',
      revoke: 'yc iam revoke-token, or wait twelve hours.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'yandex.oauth-token',
    verify: inHeader('https://login.yandex.ru/info', 'Authorization', { prefix: 'OAuth ' }),
    title: 'Yandex OAuth token',
    severity: 'critical',
    shape: oauth,
    decoys: lookAlikes(oauth),
    docs: {
      about: 'Acts as the Yandex account: mail, disk and cloud, within its scopes, for up to a year.',
      revoke: 'id.yandex.com → Security → Sign-ins and devices → log out of everything, or revoke the application.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'yandex.static-key',
    title: 'Yandex Cloud static key (object storage)',
    severity: 'high',
    shape: staticKey,
    shortLiteral: 'the word yandex, aws or secret must stand near, and 40 characters be all there is',
    random: true,
    near: {
      words: [
        'yandex',
        'yandexcloud',
        'aws_secret',
        'secret_key',
        'secretkey',
        'secret_access_key',
        'secret-key',
        'secretaccesskey',
        'ycaje',
      ],
      before: 64,
    },
    parts: [{ name: 'key id', shape: staticId, within: 300 }],
    claims: ['aws.secret-access-key'],
    decoys: (rng) => [`yandex_key=${staticKey.sample(rng).slice(0, -1)}`, `digest ${staticKey.sample(rng)}`],
    docs: {
      about: 'Reads and writes object storage as its service account.',
      revoke: 'yc iam access-key delete ID; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'yandex.dictionary-key',
    provider: 'Yandex',
    title: 'Yandex Dictionary or Translate key',
    severity: 'low',
    shape: dictionary,
    decoys: lookAlikes(dictionary),
    check: (text) => {
      const [, year, month, day] = /\.(20\d\d)([01]\d)([0-3]\d)T/.exec(text) ?? [];
      return year === undefined
        ? fail('the date in it is none')
        : pass(`it was made on ${year}-${month ?? ''}-${day ?? ''}`);
    },
    docs: {
      about: 'Asks for translations at the account’s cost.',
      revoke: 'yandex.com/dev → My keys → Delete.',
      source: 'https://yandex.com/dev/dictionary/',
    },
  }),
  defineDetector({
    id: 'yandex.smartcaptcha-server-key',
    provider: 'Yandex',
    title: 'Yandex SmartCaptcha server key',
    severity: 'medium',
    shape: smartCaptcha,
    decoys: lookAlikes(smartCaptcha),
    docs: {
      about: 'Checks answers in a site’s name.',
      revoke: 'Console → SmartCaptcha → the captcha → make a new one.',
      source: 'https://yandex.cloud/en/docs/smartcaptcha/concepts/keys',
    },
  }),
  keyed({
    ...shared,
    id: 'yandex.static-key-by-name',
    title: 'Yandex Cloud static access key (beside its vendor’s name)',
    severity: 'high',
    shape: token`YC${base64url(38)}`,
    words: ['yandex', 'yandexcloud', 'ycloud', 'yc_secret', 'yc-secret'],
    prior: 0.6,
    claims: ['yandex.static-key', 'aws.secret-access-key'],
    about: 'Reads and writes object storage as its service account.',
    revoke: 'yc iam access-key delete ID; at once.',
    source,
  }),
  keyed({
    ...shared,
    id: 'yandex.oauth-token-by-name',
    title: 'Yandex OAuth token (beside its vendor’s name)',
    severity: 'high',
    shape: token`y0_${base64url(55, 61)}`,
    words: ['yandex', 'yandexcloud', 'oauth', 'token', 'passport'],
    before: 64,
    shortLiteral: 'y0_ must stand behind a word for a token, with 55 characters or more behind it',
    claims: ['yandex.oauth-token'],
    about: 'Acts as the Yandex account: mail, disk and cloud, within its scopes, for up to a year.',
    revoke: 'id.yandex.com → Security → Sign-ins and devices → log out of everything, or revoke the application.',
    source,
  }),
];
