// https://datatracker.ietf.org/doc/html/rfc6750#section-5.3
import {
  ALPHABETS,
  behindLiteral,
  defineDetector,
  finder,
  latin1,
  secretValueCheck,
  type DetectorSpec,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const HEX = ALPHABETS.hex.chars;
const LETTERS = ALPHABETS.base62.chars;
const PARAMETERS = [
  'api_key',
  'apikey',
  'api-key',
  'access_token',
  'accesstoken',
  'auth_token',
  'authtoken',
  'client_secret',
  'private_token',
  'secret',
  'token',
  'sig',
  'code',
  'auth',
  'key',
  'pass',
  'passwd',
  'password',
  'subscription-key',
  'appid',
];
const VALUE = /^([\w.~%+-]{16,512})(?=[&"'\s<>`#)\]},;\\]|$)/d;
const IN_URL = /(?:https?|wss?):\/\/[^\s"'`<>]{3,300}$/i;

/** The value of a parameter, in a URL only: programs have `&` and `?` of their own. */
function findParameter({ bytes, start, end, from, to }: FinderHit): readonly Found[] {
  const at = VALUE.exec(latin1(bytes, { start: end, end: to }))?.indices?.[1];
  if (at === undefined) return [];
  const url = IN_URL.exec(latin1(bytes, { start: from, end: start }));
  if (url === null || /\bexample\.(?:com|org|net)\b|\/\/localhost\b/i.test(url[0])) return [];
  const span = { start: end + at[0], end: end + at[1] };
  return [{ span, extent: { start: from + url.index, end: span.end } }];
}
const parameter = finder({
  literals: PARAMETERS.flatMap((name) => [`?${name}=`, `&${name}=`]),
  before: 310,
  after: 530,
  maxLength: 512,
  format: 'https://…?token=<16 or more characters>, and api_key, access_token, sig and others likewise',
  sample: (rng) => `${rng.text(LETTERS, 31)}7`,
  find: findParameter,
});

const aws = behindLiteral({
  literals: ['X-Amz-Signature='],
  regex: /^X-Amz-Signature=([0-9a-f]{64})(?![0-9a-f])/d,
  reach: 90,
  maxLength: 64,
  format: 'X-Amz-Signature=<64 hex>',
  sample: (rng) => rng.text(HEX, 64),
});
const google = behindLiteral({
  literals: ['X-Goog-Signature='],
  regex: /^X-Goog-Signature=([0-9a-f]{512}|[0-9a-f]{64})(?![0-9a-f])/d,
  reach: 540,
  maxLength: 512,
  format: 'X-Goog-Signature=<512 hex>',
  sample: (rng) => rng.text(HEX, 512),
});
const cloudfront = behindLiteral({
  literals: ['Key-Pair-Id=', 'CloudFront-Signature='],
  regex:
    /^(?:Key-Pair-Id=[AK][A-Z0-9]{12,20}[&;"'\s][^\s"'<>]{0,80}?(?:CloudFront-)?Signature=|CloudFront-Signature=)([A-Za-z0-9~_-]{100,512})(?![A-Za-z0-9~-])/d,
  reach: 700,
  maxLength: 512,
  format: 'Key-Pair-Id=<id>&Signature=<base64>, or the cookie CloudFront-Signature',
  sample: (rng) => rng.text(LETTERS, 342),
});
const others = behindLiteral({
  literals: [
    '~hmac=',
    'hdnea=',
    'hdnts=',
    'OSSAccessKeyId=',
    'q-signature=',
    'reset_password_token=',
    'confirmation_token=',
    'invitation_token=',
    'unlock_token=',
  ],
  regex:
    /^(?:~hmac=([0-9a-f]{40,64})|hdn(?:ea|ts)=[^\s"'&]{0,120}?~hmac=([0-9a-f]{40,64})|OSSAccessKeyId=[A-Za-z0-9.]{16,40}&[^\s"']{0,80}?Signature=([A-Za-z0-9%+/=]{28,40})|q-signature=([0-9a-f]{40})|(?:reset_password|confirmation|invitation|unlock)_token=([\w-]{20,100}))(?![A-Za-z0-9])/d,
  reach: 340,
  maxLength: 100,
  format: '~hmac=<hex>, OSSAccessKeyId=…&Signature=…, q-signature=<40 hex>, reset_password_token=<token>',
  sample: (rng) => rng.text(HEX, 40),
});
const fragment = behindLiteral({
  literals: ['#access_token=', '#id_token='],
  regex: /^#(?:access|id)_token=((?=[\w.~%+/=-]{0,60}\d)[\w.~%+/=-]{24,3000})/d,
  reach: 3040,
  maxLength: 3000,
  format: '#access_token=<token>',
  sample: (rng) => rng.text(LETTERS, 64),
});
const calendar = behindLiteral({
  literals: [
    'calendar.google.com/calendar/ical/',
    'outlook.office365.com/owa/calendar/',
    'outlook.live.com/owa/calendar/',
  ],
  regex:
    /^(?:calendar\.google\.com\/calendar\/ical\/[^\s"'/]{3,200}\/private[-=]([0-9a-f]{32})|outlook\.(?:office365|live)\.com\/owa\/calendar\/[^\s"'/]{10,120}\/([0-9a-f]{32,64}))(?![0-9a-f])/d,
  reach: 380,
  maxLength: 64,
  format: 'https://calendar.google.com/calendar/ical/<name>/private-<32 hex>/basic.ics, and Outlook’s likewise',
  sample: (rng) => rng.text(HEX, 32),
});

const IN_URLS = ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'] as const;
const EXACT = ['env', 'patch', 'no-newline', 'crlf'] as const;
const shared = {
  provider: 'URL',
  severity: 'low',
  prior: 0.75,
  carriers: EXACT,
} as const satisfies Partial<DetectorSpec>;
const expires = 'It ends by itself at the time that the URL tells; change the key that signed it to end it sooner.';

export default [
  defineDetector({
    ...shared,
    id: 'generic.url-token',
    title: 'key or token in a URL',
    severity: 'medium',
    shape: parameter,
    prior: 0.55,
    check: secretValueCheck,
    carriers: IN_URLS,
    sampleName: 'https://api.acme.io/v1/items?token',
    decoys: (rng) => [
      'https://api.acme.io/v1?token=YOUR_TOKEN_GOES_HERE',
      'https://api.acme.io/v1?token=${TOKEN}&x=1',
      `a?token=${rng.text(LETTERS, 32)}`,
      'https://api.acme.io/v1?code=authorization_code',
      `https://example.com/v1?token=${rng.text(LETTERS, 32)}`,
    ],
    docs: {
      about:
        'Acts as the user or service that it was issued to, on the host of the URL; logs and histories keep it too.',
      revoke: 'Revoke it where it was issued, and send the new one in a header.',
      source: 'https://datatracker.ietf.org/doc/html/rfc6750#section-5.3',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.s3-signed-url',
    title: 'signature of a presigned AWS URL',
    provider: 'AWS',
    severity: 'info',
    shape: aws,
    sampleName: 'https://acme.s3.amazonaws.com/a?X-Amz-Expires=3600&X-Amz-Signature',
    decoys: () => ['X-Amz-Signature=<signature>', 'X-Amz-Signature=abc'],
    docs: {
      about: 'Reads or writes the one object that the URL names, for a week at most.',
      revoke: expires,
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.gcs-signed-url',
    title: 'signature of a Google Cloud Storage URL',
    provider: 'Google Cloud',
    severity: 'info',
    shape: google,
    sampleName: 'https://storage.googleapis.com/acme/a?X-Goog-Signature',
    decoys: () => ['X-Goog-Signature=<signature>', 'X-Goog-Signature=abc'],
    docs: {
      about: 'Reads or writes the one object that the URL names, for a week at most.',
      revoke: expires,
      source: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.cloudfront-signature',
    title: 'signature of a CloudFront URL or cookie',
    provider: 'AWS',
    shape: cloudfront,
    random: false,
    sampleName: 'Cookie: CloudFront-Signature',
    decoys: () => ['CloudFront-Signature=<signature>', 'Key-Pair-Id=APKAEXAMPLE'],
    docs: {
      about: 'Reads what the policy names (one file, or a whole site) until its end date.',
      revoke: 'Take the public key out of the trusted key group; or wait for its end.',
      source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.one-time-link',
    title: 'signed or one-time link',
    severity: 'info',
    shape: others,
    sampleName: 'https://app.acme.io/users/password/edit?reset_password_token',
    decoys: () => ['reset_password_token=abc', '?reset_password_token=#{@token}', '~hmac=<hmac>'],
    docs: {
      about: 'Opens what the link is for, once or until its end: a file, or an account whose password is set anew.',
      revoke: 'Have a new link sent, which ends the old one in most applications.',
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.url-fragment-token',
    title: 'OAuth token in the address of a page',
    provider: 'OAuth',
    shape: fragment,
    sampleName: 'https://app.acme.io/callback#access_token',
    decoys: () => ['#access_token=YOUR_ACCESS_TOKEN_IS_HERE_1', '#access_token=${token}'],
    docs: {
      about: 'Acts as the user who signed in, within its scopes, mostly for an hour.',
      revoke: 'Revoke the application’s access in the account that it was granted in.',
      source: 'https://datatracker.ietf.org/doc/html/rfc6749#section-4.2.2',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.private-calendar',
    title: 'secret address of a calendar',
    provider: 'Calendar',
    shape: calendar,
    carriers: [],
    sampleName: 'https://calendar.google.com/calendar/ical/ops%40acme.io/private',
    decoys: () => ['https://calendar.google.com/calendar/ical/ops%40acme.io/public/basic.ics'],
    docs: {
      about: 'Reads all entries of the calendar, now and later, without signing in.',
      revoke: 'Calendar settings → Secret address → Reset; at once.',
      source: 'https://support.google.com/calendar/answer/37648',
    },
  }),
];
