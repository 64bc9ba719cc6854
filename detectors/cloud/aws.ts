// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
import {
  alphabet,
  ALPHABETS,
  awsKeyIdCheck,
  bareLookAlikes,
  base32,
  base36,
  base64,
  base64JsonCheck,
  base64Padded,
  base64TextCheck,
  chars,
  decoded,
  defineDetector,
  digits,
  dotted,
  fail,
  hex,
  hostPart,
  lookAlikes,
  made,
  notHash,
  oneOf,
  pass,
  pattern,
  signedUrlCheck,
  token,
  until,
  uuid,
  uuidCheck,
  type CheckResult,
} from '../../src/detector/index.js';

const keyId = token`${oneOf('AKIA', 'ASIA', 'ABIA', 'ACCA')}${base32(16)}`;
const secretKey = token`${base64(40)}`;
const sessionToken = token`${oneOf('FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'IQoJb3JpZ2lu')}${base64Padded(100, 2000)}`;
const bedrock = token`ABSK${base64Padded(109, 269)}`;
const bedrockShort = token`bedrock-api-key-${base64Padded(300, 3000)}`;
const appsync = token`da2-${base36(26)}`;
const mws = token`amzn.mws.${uuid()}`;
const clientSecret = token`amzn1.oa2-cs.v1.${hex(64)}`;
const lwa = alphabet('base64 of either kind', '0-9', 'A-Z', 'a-z', '+/=_-');
const refreshToken = token`Atzr|${made(chars(lwa, 200, 900), (rng) => rng.text(ALPHABETS.base64.chars, 300))}`;
const accessToken = token`Atza|${made(chars(lwa, 200, 900), (rng) => rng.text(ALPHABETS.base64.chars, 300))}`;
const ecrPassword = token`QVdTOmV5S${base64Padded(900, 4500)}`;
const codeCommit = token`${base64(43)}=`;
const cognito = token`${base36(48, 56)}`;
const smtpBytes = (text: string): Buffer => Buffer.from(text, 'base64');
/** 33 bytes of which the first is the version of the signature, 4. */
const smtp = token`B${made(base64(43), (rng) =>
  Buffer.from([4, ...Array.from({ length: 32 }, () => rng.int(256))])
    .toString('base64')
    .slice(1),
)}`;
const smtpCheck = (text: string): CheckResult =>
  smtpBytes(text).length === 33 && smtpBytes(text)[0] === 4
    ? pass('it decodes to version 4 and 32 bytes')
    : fail('it does not decode to an SMTP password');
const source = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html';
const revoke =
  'IAM → Users → Security credentials → make inactive, then delete; with aws iam update-access-key --status Inactive.';

const cloudFrontKey = token`${oneOf('APKA', 'ASCA')}${base32(16)}`;

const codeArtifact = token`eyJ2ZXIiOjEs${dotted(600, 3500)}`;

const identityCenter = token`${oneOf('aoaAAAAA', 'aorAAAAA')}${made(chars(alphabet('base64 and :', '0-9', 'A-Z', 'a-z', '+/=_:-'), 200, 1200), (rng) => rng.text(ALPHABETS.base64url.chars, 400))}`;

/** The query of a signed URL: whose key signed it, when, for how long, and the signature. */
const presigned = pattern({
  literals: ['X-Amz-Credential='],
  exactCase: true,
  maxLength: 3000,
  source:
    '[?&]?(X-Amz-Credential=[A-Z0-9]{16,24}(?:%2F|/)[^\\s"\'`<>]{20,200}?&X-Amz-Date=20[0-9]{6}T[0-9]{6}Z&X-Amz-Expires=[0-9]{1,6}&[^\\s"\'`<>]{0,1000}?[^\\s"\'`<>]{0,1000}?X-Amz-Signature=[0-9a-f]{64})',
  format: 'X-Amz-Credential=<key id>/<date>/…&X-Amz-Date=<time>&X-Amz-Expires=<seconds>&…&X-Amz-Signature=<64 hex>',
  sample: (rng) =>
    `X-Amz-Credential=${keyId.sample(rng)}%2F20240506%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20240506T0708${10 + rng.int(40)}Z` +
    `&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${rng.text('0123456789abcdef', 64)}`,
});

export default [
  defineDetector({
    id: 'aws.access-key-id',
    check: awsKeyIdCheck,
    title: 'AWS access key id',
    provider: 'AWS',
    severity: 'high',
    shape: keyId,
    decoys: (rng) => [keyId.sample(rng).slice(0, -1), keyId.sample(rng).toLowerCase(), `${keyId.sample(rng)}9`],
    docs: {
      about: 'Names an IAM user’s access key; with its secret half it acts as that user. Alone it tells the account.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'aws.secret-access-key',
    title: 'AWS secret access key',
    provider: 'AWS',
    severity: 'critical',
    check: notHash,
    shape: secretKey,
    near: {
      words: [
        'aws_secret',
        'secretaccesskey',
        'secret_access_key',
        'secret-access-key',
        'aws_sec',
        'secretkey',
        'secret_key',
        'aws_key',
        'awssecret',
        'akia',
      ],
      before: 48,
    },
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    sampleName: 'AWS_SECRET_ACCESS_KEY',
    decoys: (rng) => [`secret_key=${secretKey.sample(rng)}A`, `digest ${secretKey.sample(rng)}`],
    docs: { about: 'The secret half of an access key: acts as the IAM user that it belongs to.', revoke, source },
  }),
  defineDetector({
    id: 'aws.session-token',
    check: base64TextCheck(
      (text) => text,
      (text) => {
        const region = /[a-z]{2}(?:-[a-z]+){1,2}-\d/.exec(text.slice(0, 60));
        return region === null ? null : `it was issued in ${region[0]}`;
      },
    ),
    title: 'AWS session token',
    provider: 'AWS',
    severity: 'medium',
    shape: sessionToken,
    decoys: (rng) => [sessionToken.sample(rng).slice(0, 60)],
    docs: {
      about: 'Temporary credentials of a role, together with their key pair; ends after 36 hours at most.',
      revoke: 'IAM → Roles → Revoke active sessions.',
      source,
    },
  }),
  defineDetector({
    id: 'aws.bedrock-api-key',
    check: base64TextCheck(
      (text) => text.slice(4),
      (text) => {
        const account = /^BedrockAPIKey-\S+-at-(\d{12}):/.exec(text)?.[1];
        return account === undefined ? null : `it belongs to account ${account}`;
      },
    ),
    title: 'Amazon Bedrock API key',
    provider: 'AWS',
    severity: 'high',
    shape: bedrock,
    decoys: (rng) => [bedrock.sample(rng).slice(0, 60)],
    docs: {
      about: 'Calls Bedrock models at the account’s cost, for as long as the key was given.',
      revoke: 'Bedrock → API keys → Delete; or delete the service-specific credential in IAM.',
      source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    },
  }),
  defineDetector({
    id: 'aws.bedrock-short-term-key',
    check: signedUrlCheck((text) => decoded(text.slice('bedrock-api-key-'.length))),
    title: 'Amazon Bedrock short-term API key',
    provider: 'AWS',
    severity: 'medium',
    shape: bedrockShort,
    decoys: lookAlikes(bedrockShort),
    random: false,
    docs: {
      about: 'Calls Bedrock models at the account’s cost, for twelve hours at most.',
      revoke: 'End the session of the role that made it: IAM → Roles → Revoke active sessions.',
      source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    },
  }),
  defineDetector({
    id: 'aws.appsync-api-key',
    parts: [hostPart('amazonaws.com')],
    title: 'AWS AppSync API key',
    provider: 'AWS',
    severity: 'medium',
    shape: appsync,
    decoys: lookAlikes(appsync),
    docs: {
      about:
        'Runs the queries and mutations of one GraphQL API that are open to keys. Web and mobile apps often carry it openly.',
      revoke: 'AppSync → the API → Settings → API keys → Delete; at once.',
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    },
  }),
  defineDetector({
    id: 'aws.codecommit-password',
    parts: [{ name: 'user name', shape: token`${dotted(1, 64)}-at-${digits(12)}`, within: 200 }],
    title: 'AWS CodeCommit Git password',
    provider: 'AWS',
    severity: 'high',
    shape: codeCommit,
    decoys: bareLookAlikes(codeCommit, 'codecommit_password'),
    near: { words: ['codecommit', 'code_commit', 'code-commit'], before: 40 },
    docs: {
      about: 'Clones and pushes the CodeCommit repositories of its IAM user.',
      revoke: 'IAM → Users → Security credentials → HTTPS Git credentials → Delete; at once.',
      source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html',
    },
  }),
  defineDetector({
    id: 'aws.ses-smtp-password',
    parts: [{ name: 'user name', shape: keyId, within: 200 }],
    title: 'Amazon SES SMTP password',
    provider: 'AWS',
    severity: 'high',
    shape: smtp,
    check: smtpCheck,
    sampleName: 'SES_SMTP_PASSWORD',
    near: {
      words: [
        'email-smtp',
        'ses_smtp',
        'ses-smtp',
        'sessmtp',
        'smtp_pass',
        'smtp-pass',
        'smtppass',
        'ses_pass',
        'ses_secret',
        'mail_pass',
        'mailpass',
        'email_host_pass',
        'amazonaws.com',
        'emailsmtp',
        'email_smtp',
        'amazonses',
        'aws_ses',
        'awsses',
      ],
      before: 52,
    },
    decoys: (rng) => [...bareLookAlikes(smtp, 'smtp_password')(rng), `smtp_password=C${smtp.sample(rng).slice(1)}`],
    docs: {
      about: 'Sends mail in the name of the account’s verified domains, at its cost.',
      revoke: 'IAM → Users → the SMTP user → delete its access key; at once.',
      source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    },
  }),
  defineDetector({
    id: 'aws.cognito-client-secret',
    parts: [{ name: 'client id', shape: token`${base36(26)}`, within: 200 }],
    title: 'Amazon Cognito app client secret',
    provider: 'AWS',
    severity: 'high',
    check: notHash,
    shape: cognito,
    decoys: bareLookAlikes(cognito, 'cognito_client_secret'),
    near: { words: ['cognito'], before: 40 },
    docs: {
      about: 'Poses as the application towards the user pool: signs users up and in, and takes their codes.',
      revoke: 'Cognito → the user pool → App clients → make a new client, then delete the old one.',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
    },
  }),
  defineDetector({
    id: 'aws.ecr-login',
    check: base64JsonCheck(
      (text) => decoded(text).slice('AWS:'.length),
      (json) => ('payload' in json || 'datakey' in json ? `a token of a registry${until(json['expiration'])}` : null),
    ),
    title: 'Amazon ECR registry password',
    provider: 'AWS',
    severity: 'medium',
    shape: ecrPassword,
    random: false,
    decoys: (rng) => [ecrPassword.sample(rng).slice(0, 600), 'QVdTOmV5Sn0='],
    docs: {
      about: 'Pulls and pushes images of the registry, for twelve hours.',
      revoke: 'It ends after twelve hours; revoke the sessions of the role that asked for it.',
      source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
    },
  }),
  defineDetector({
    id: 'aws.mws-auth-token',
    check: uuidCheck,
    title: 'Amazon MWS authorisation token',
    provider: 'AWS',
    severity: 'low',
    shape: mws,
    decoys: lookAlikes(mws),
    docs: {
      about: 'Acted for a seller in Amazon’s marketplaces, until the service was switched off in 2024.',
      revoke: 'Seller Central → Apps & Services → Manage your apps → Disable.',
      source: 'https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-mws',
    },
  }),
  defineDetector({
    id: 'aws.lwa-client-secret',
    parts: [{ name: 'client id', shape: token`amzn1.application-oa2-client.${hex(32)}`, within: 300 }],
    title: 'Login with Amazon client secret',
    provider: 'AWS',
    severity: 'critical',
    shape: clientSecret,
    decoys: lookAlikes(clientSecret),
    docs: {
      about: 'Poses as the application towards Amazon: sellers’ orders and customers, or users who sign in.',
      revoke: 'Developer console → the application → LWA credentials → Rotate secret.',
      source: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    },
  }),
  defineDetector({
    id: 'aws.lwa-refresh-token',
    title: 'Login with Amazon refresh token',
    provider: 'AWS',
    severity: 'high',
    shape: refreshToken,
    decoys: lookAlikes(refreshToken),
    random: false,
    docs: {
      about: 'Makes access tokens of the user or seller, together with the application’s secret.',
      revoke: 'The user (or seller) removes the application under Manage your apps; or rotate the client secret.',
      source: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
    },
  }),
  defineDetector({
    id: 'aws.lwa-access-token',
    title: 'Login with Amazon access token',
    provider: 'AWS',
    severity: 'low',
    shape: accessToken,
    decoys: lookAlikes(accessToken),
    random: false,
    docs: {
      about: 'Acts for a user or seller in an application’s name, for an hour.',
      revoke: 'It ends after an hour; the user removes the application under Manage your apps.',
      source: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
    },
  }),
  defineDetector({
    id: 'aws.cloudfront-key-id',
    provider: 'AWS',
    title: 'id of a CloudFront public key',
    severity: 'info',
    shape: cloudFrontKey,
    decoys: lookAlikes(cloudFrontKey),
    docs: {
      about: 'Names a key that signs URLs, or a certificate; of use only with the private key.',
      revoke: 'CloudFront → Public keys; it need not be secret.',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    },
  }),
  defineDetector({
    id: 'aws.codeartifact-token',
    provider: 'AWS',
    title: 'AWS CodeArtifact token',
    severity: 'medium',
    shape: codeArtifact,
    decoys: (rng) => [codeArtifact.sample(rng).slice(0, 300), codeArtifact.sample(rng).toLowerCase()],
    random: false,
    check: base64JsonCheck(
      (text) => text.split('.')[0] ?? '',
      (json) => ('ver' in json ? `a sealed token${until(json['exp'])}` : null),
    ),
    docs: {
      about: 'Reads, and as far as its role goes publishes, packages of a repository, for twelve hours at most.',
      revoke: 'It ends after twelve hours; revoke the sessions of the role that asked for it.',
      source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
    },
  }),
  defineDetector({
    id: 'aws.identity-center-token',
    provider: 'AWS',
    title: 'AWS Identity Center token',
    severity: 'high',
    shape: identityCenter,
    decoys: (rng) => [identityCenter.sample(rng).slice(0, 120), identityCenter.sample(rng).toUpperCase()],
    random: false,
    docs: {
      about: 'Gets credentials of every account and role that its user may enter; the refresh token for weeks.',
      revoke: 'IAM Identity Center → Users → the user → Active sessions → Delete.',
      source: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/authconcept.html',
    },
  }),
  defineDetector({
    id: 'aws.presigned-url',
    title: 'presigned AWS URL',
    provider: 'AWS',
    severity: 'low',
    shape: presigned,
    random: false,
    prior: 0.6,
    check: signedUrlCheck(),
    carriers: ['env', 'properties', 'dockerfile', 'patch', 'no-newline', 'crlf'],
    decoys: () => ['X-Amz-Credential=x&X-Amz-Date=20240101T000000Z&X-Amz-Expires=60&X-Amz-Signature=abc'],
    docs: {
      about: 'Does the one request that it was signed for, such as reading a file, until it ends.',
      revoke: 'It ends by itself within a week; deactivate the key that signed it to end it sooner.',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    },
  }),
];
