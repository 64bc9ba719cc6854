// https://cloud.google.com/docs/authentication
import {
  ALPHABETS,
  base36,
  base62,
  base64,
  base64url,
  defineDetector,
  digits,
  dotted,
  finder,
  keyBlockCheck,
  keyed,
  lookAlikes,
  lower,
  notHash,
  oneOf,
  pass,
  pattern,
  readKeyBlock,
  sampleKeyBlock,
  token,
  unknown,
  upperBase36,
  type DetectorSpec,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const REACH = 6000;
const apiKey = token`AIza${base64url(35)}`;
const boundKey = token`AQ.Ab8RN6${base64url(40, 50)}`;
const clientSecret = token`GOCSPX-${base64url(28)}`;
const refreshToken = token`1//0${base64url(56, 136)}`;
const accessToken = token`ya29.${dotted(40, 1100)}`;
const hmacId = token`${oneOf([{ kind: 'literal', text: 'GOOG1E' }, upperBase36(55)], [{ kind: 'literal', text: 'GOOG' }, upperBase36(20)])}`;
const accessId = token`GOOG${oneOf(upperBase36(57), upperBase36(20))}`;
const serverKey = token`AAAA${base64url(7)}:APA91b${base64url(134)}`;
const appPassword = token`${oneOf(lower(16), [lower(4), { kind: 'literal', text: ' ' }, lower(4), { kind: 'literal', text: ' ' }, lower(4), { kind: 'literal', text: ' ' }, lower(4)])}`;

/** The PKCS#8 block of a service account's JSON file, told from other keys by the words round it. */
const serviceAccountKey = finder({
  literals: ['-----BEGIN PRIVATE KEY-----'],
  before: 60,
  after: REACH,
  maxLength: REACH,
  format: '"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----…"',
  sample: (rng) => sampleKeyBlock('PRIVATE KEY', rng),
  find: (hit) => {
    const block = readKeyBlock(hit, hit.start);
    return block?.closed === true ? [{ span: block.span, extent: block.span }] : [];
  },
});

const shared = { provider: 'Google' } as const satisfies Partial<DetectorSpec>;
const oauth = 'https://developers.google.com/identity/protocols/oauth2';

const code = token`4/0A${base64url(60, 250)}`;

const chatWebhook = pattern({
  literals: ['chat.googleapis.com/v1/spaces/'],
  before: 8,
  maxLength: 260,
  source:
    '(https://chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{8,20}/messages\\?key=AIza[A-Za-z0-9_-]{35}&token=[A-Za-z0-9_-]{40,50}(?:%3D)?)(?:[^A-Za-z0-9_%-]|$)',
  format: 'https://chat.googleapis.com/v1/spaces/<id>/messages?key=<API key>&token=<43 base64url>',
  sample: (rng) =>
    `https://chat.googleapis.com/v1/spaces/AAAA${rng.text(ALPHABETS.base62.chars, 7)}/messages?key=AIzaSyA${rng.text(ALPHABETS.base62.chars, 32)}&token=${rng.text(ALPHABETS.base64url.chars, 42)}7`,
});

export default [
  defineDetector({
    ...shared,
    id: 'google.api-key',
    check: (text) =>
      /^AIzaSy[A-D]/.test(text)
        ? pass('it opens as all keys of Google do')
        : unknown('it opens as no key of Google is known to'),
    title: 'Google API key',
    severity: 'medium',
    shape: apiKey,
    decoys: lookAlikes(apiKey),
    verify: {
      url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
      method: 'GET',
      auth: { header: 'x-goog-api-key' },
      live: [200, 403],
      dead: [400],
    },
    docs: {
      about:
        'Calls the Google APIs that its project allows, at the project’s cost: Gemini, Maps, YouTube. Those of web and Firebase apps are public by design, and safe only as far as they are restricted.',
      revoke:
        'Cloud console → APIs & Services → Credentials → the key → Delete, or restrict it to the sites and APIs that need it.',
      source: 'https://cloud.google.com/docs/authentication/api-keys',
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.bound-api-key',
    title: 'Google API key bound to a service account',
    severity: 'critical',
    shape: boundKey,
    decoys: lookAlikes(boundKey),
    verify: {
      url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
      method: 'GET',
      auth: { header: 'x-goog-api-key' },
      live: [200, 403],
      dead: [400, 401],
    },
    docs: {
      about: 'Acts as the service account that it is bound to, on the APIs that accept keys.',
      revoke: 'Cloud console → APIs & Services → Credentials → the key → Delete; at once.',
      source: 'https://cloud.google.com/docs/authentication/api-keys',
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.oauth-client-secret',
    parts: [
      { name: 'client id', shape: token`${digits(10, 13)}-${base36(32)}.apps.googleusercontent.com`, within: 300 },
    ],
    title: 'Google OAuth client secret',
    severity: 'high',
    shape: clientSecret,
    decoys: lookAlikes(clientSecret),
    docs: {
      about:
        'Poses as the application towards Google and its users, and turns their codes and refresh tokens into access.',
      revoke:
        'Cloud console → APIs & Services → Credentials → the client → add a new secret, then disable and delete the old one.',
      source: oauth,
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.refresh-token',
    title: 'Google OAuth refresh token',
    severity: 'critical',
    shape: refreshToken,
    decoys: (rng) => [
      refreshToken.sample(rng).slice(0, 50),
      refreshToken.sample(rng).replace('1//0', '1/0'),
      'see https://acme.io/v1//0',
    ],
    docs: {
      about: 'With its client’s id and secret it makes access tokens of the user for as long as nobody revokes it.',
      revoke: 'myaccount.google.com → Security → Third-party access → remove the application.',
      source: oauth,
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.access-token',
    title: 'Google OAuth access token',
    severity: 'medium',
    shape: accessToken,
    decoys: lookAlikes(accessToken),
    docs: {
      about: 'Acts as the user or service account within its scopes, for an hour.',
      revoke: 'It ends by itself after an hour; gcloud auth revoke ends it with its refresh token.',
      source: oauth,
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.fcm-server-key',
    check: (text) => {
      const sender = BigInt(`0x0${Buffer.from(text.slice(0, 11), 'base64url').toString('hex')}`);
      return sender > 0n && sender < 10n ** 13n
        ? pass(`it belongs to sender ${sender}`)
        : unknown('it names no sender');
    },
    title: 'Firebase Cloud Messaging server key (legacy)',
    severity: 'low',
    shape: serverKey,
    decoys: lookAlikes(serverKey),
    docs: {
      about: 'Sent push messages to every device of the app until the old interface was switched off in 2024.',
      revoke: 'Firebase console → Project settings → Cloud Messaging → delete the server key.',
      source: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.app-password',
    title: 'Google account app password',
    severity: 'critical',
    shape: appPassword,
    prior: 0.45,
    near: {
      words: [
        'gmail_app_password',
        'gmail-app-password',
        'gmailapppassword',
        'google_app_password',
        'gmail_password',
        'gmail_pass',
        'gmailpassword',
        'app_password',
        'smtp.gmail.com',
        'google_password',
        'googlepassword',
      ],
      before: 24,
    },
    decoys: (rng) => [
      `gmail_app_password=${rng.text('abcdefghijklmnopqrstuvwxyz', 15)}`,
      'gmail_password=internationalise',
      `note ${rng.text('abcdefghijklmnopqrstuvwxyz', 16)}`,
    ],
    docs: {
      about: 'Reads and sends mail as the account, past its second factor.',
      revoke: 'myaccount.google.com/apppasswords → remove it; at once.',
      source: 'https://support.google.com/accounts/answer/185833',
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.service-account-key',
    title: 'Google service account key',
    severity: 'critical',
    shape: serviceAccountKey,
    check: keyBlockCheck,
    prior: 0.95,
    random: false,
    near: {
      words: [
        'service_account',
        'serviceaccount',
        'service-account',
        'gserviceaccount.com',
        'firebase_private_key',
        'google_private_key',
      ],
      before: 400,
      after: 300,
    },
    claims: ['generic.private-key'],
    decoys: (rng) => [
      sampleKeyBlock('PRIVATE KEY', rng),
      `service_account=${sampleKeyBlock('RSA PRIVATE KEY', rng)}`,
      '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
    ],
    docs: {
      about: 'Acts as the service account, with all roles that it has in its projects, and never expires by itself.',
      revoke: 'gcloud iam service-accounts keys delete KEY_ID --iam-account=EMAIL; at once.',
      source: 'https://cloud.google.com/iam/docs/keys-create-delete',
    },
  }),
  keyed({
    ...shared,
    id: 'google.hmac-secret',
    title: 'Google Cloud Storage HMAC secret',
    severity: 'high',
    shape: token`${base64(40)}`,
    words: ['gcs_secret', 'gcs-secret', 'gcssecret', 'gcs_hmac', 'gcs-hmac', 'gcshmac', 'gs_secret', 'gcs_interop'],
    sampleName: 'GCS_SECRET',
    check: notHash,
    claims: ['aws.secret-access-key'],
    parts: [{ name: 'access id', shape: hmacId, within: 300 }],
    about: 'With its access id, reads and writes the buckets of a service account or user over the S3-like interface.',
    revoke: 'Cloud console → Cloud Storage → Settings → Interoperability → deactivate, then delete the key; at once.',
    source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
  }),
  keyed({
    ...shared,
    id: 'google.firebase-database-secret',
    carriers: NAMED_CARRIERS,
    prior: 0.36,
    title: 'Firebase Realtime Database secret',
    severity: 'critical',
    shape: token`${base62(40)}`,
    words: ['firebase_secret', 'firebase_db_secret', 'databasesecret', 'firebase_auth', 'firebaseio.com', 'firebase'],
    before: 48,
    sampleName: 'FIREBASE_SECRET',
    check: notHash,
    about: 'Reads and changes a whole database, past its rules.',
    revoke: 'Firebase console → Project settings → Service accounts → Database secrets → delete; at once.',
    source: 'https://firebase.google.com/docs/database/rest/auth',
  }),
  defineDetector({
    id: 'google.oauth-code',
    provider: 'Google',
    title: 'Google OAuth authorization code',
    severity: 'low',
    shape: code,
    decoys: lookAlikes(code),
    docs: {
      about: 'Is traded once, within minutes and with the client’s secret, for tokens of the user.',
      revoke: 'It ends within minutes; myaccount.google.com → Third-party access → Remove for what came of it.',
      source: 'https://developers.google.com/identity/protocols/oauth2',
    },
  }),
  keyed({
    id: 'google.legacy-client-secret',
    parts: [
      { name: 'client id', shape: token`${digits(10, 13)}-${base36(32)}.apps.googleusercontent.com`, within: 300 },
    ],
    provider: 'Google',
    title: 'Google OAuth client secret (older)',
    severity: 'medium',
    shape: token`${base64url(24)}`,
    words: [
      'google_client_secret',
      'google-client-secret',
      'googleclientsecret',
      'google_oauth_client_secret',
      'google-oauth-client-secret',
      'googleoauthclientsecret',
      'google_oauth2_client_secret',
      'google-oauth2-client-secret',
      'googleoauth2clientsecret',
      'google_secret',
      'google-secret',
      'googlesecret',
      'google_oauth_secret',
      'google-oauth-secret',
      'googleoauthsecret',
      'google_oauth2_secret',
      'google-oauth2-secret',
      'googleoauth2secret',
      'google_auth_client_secret',
      'google-auth-client-secret',
      'googleauthclientsecret',
      'apps.googleusercontent.com',
    ],
    before: 48,
    check: notHash,
    about: 'With its client id, trades sign-in codes for users’ tokens in an application’s name.',
    revoke: 'Google Cloud console → APIs & Services → Credentials → the client → Reset secret.',
    source: 'https://developers.google.com/identity/protocols/oauth2',
  }),
  keyed({
    id: 'google.recaptcha-secret',
    claims: ['google.recaptcha-site-key'],
    provider: 'Google',
    title: 'reCAPTCHA secret key',
    severity: 'low',
    shape: token`6L${base64url(38)}`,
    words: [
      'recaptcha_secret',
      'recaptcha-secret',
      'recaptchasecret',
      'recaptcha_private',
      'recaptcha-private',
      'recaptchaprivate',
      'recaptcha_server',
      'recaptcha-server',
      'recaptchaserver',
      'captcha_secret',
      'captcha-secret',
      'captchasecret',
      'recaptcha_v2_secret',
      'recaptcha-v2-secret',
      'recaptchav2secret',
      'recaptcha_v3_secret',
      'recaptcha-v3-secret',
      'recaptchav3secret',
    ],
    before: 24,
    about: 'Checks answers in a site’s name: lets a stranger fake its statistics.',
    revoke: 'google.com/recaptcha/admin → the site → Reset secret key.',
    source: 'https://developers.google.com/recaptcha/docs/verify',
  }),
  keyed({
    id: 'google.recaptcha-site-key',
    provider: 'Google',
    title: 'reCAPTCHA site key',
    severity: 'info',
    shape: token`6L${base64url(38)}`,
    words: [
      'recaptcha_site',
      'recaptcha-site',
      'recaptchasite',
      'recaptcha_public',
      'recaptcha-public',
      'recaptchapublic',
      'data_sitekey',
      'data-sitekey',
      'datasitekey',
      'recaptcha_key',
      'recaptcha-key',
      'recaptchakey',
      'site_key',
      'site-key',
      'sitekey',
      'recaptcha',
    ],
    before: 40,
    about: 'Stands in every page that asks for an answer; everybody may know it.',
    revoke: 'It need not be secret.',
    source: 'https://developers.google.com/recaptcha/docs/display',
  }),
  defineDetector({
    id: 'google.chat-webhook',
    title: 'Google Chat webhook',
    provider: 'Google',
    severity: 'medium',
    shape: chatWebhook,
    random: false,
    claims: ['google.api-key'],
    decoys: () => ['https://chat.googleapis.com/v1/spaces/AAAA/messages?key=abc&token=abc'],
    docs: {
      about: 'Posts messages into one space, in the name of its app.',
      revoke: 'The space → Apps & integrations → Webhooks → Delete; at once.',
      source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    },
  }),
  defineDetector({
    id: 'google.firebase-web-key',
    title: 'Firebase web key',
    provider: 'Google',
    severity: 'info',
    shape: token`AIza${base64url(35)}`,
    near: {
      words: ['firebaseconfig', 'firebase_api', 'firebase-api', 'firebaseapi', 'authdomain', 'current_key'],
      before: 40,
      after: 40,
    },
    claims: ['google.api-key'],
    sampleName: 'FIREBASE_API_KEY',
    decoys: (rng) => [`firebase_api_key=AIza${rng.text('abcDEF123', 34)}`, `key=${rng.text('abcDEF123', 39)}`],
    docs: {
      about:
        'Stands in every copy of a web or mobile app, and names its project; what it opens is up to the project’s rules.',
      revoke: 'It need not be secret: restrict it to the app’s hosts and services in the Google Cloud console.',
      source: 'https://firebase.google.com/docs/projects/api-keys',
    },
  }),
  defineDetector({
    ...shared,
    id: 'google.hmac-access-id',
    title: 'access id of a Google Cloud Storage HMAC key',
    severity: 'info',
    shape: accessId,
    decoys: (rng) => [accessId.sample(rng).slice(0, 20), accessId.sample(rng).toLowerCase()],
    docs: {
      about: 'Names the key of a service account or user; of use only with its secret.',
      revoke: 'Cloud console → Cloud Storage → Settings → Interoperability → deactivate, then delete the key.',
      source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    },
  }),
];
