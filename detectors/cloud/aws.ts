// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
import { base32, base64, base64Padded, defineDetector, oneOf, token } from '../../src/detector/index.js';

const keyId = token`${oneOf('AKIA', 'ASIA', 'ABIA', 'ACCA')}${base32(16)}`;
const secretKey = token`${base64(40)}`;
const sessionToken = token`${oneOf('FwoGZXIvYXdz', 'IQoJb3JpZ2lu')}${base64Padded(100, 2000)}`;
const bedrock = token`ABSK${base64Padded(109, 269)}`;
const source = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html';
const revoke = 'IAM → Users → Security credentials → make inactive, then delete; with aws iam update-access-key --status Inactive.';

export default [
  defineDetector({
    id: 'aws.access-key-id', title: 'AWS access key id', provider: 'AWS', severity: 'high', shape: keyId,
    decoys: (rng) => [keyId.sample(rng).slice(0, -1), keyId.sample(rng).toLowerCase(), `${keyId.sample(rng)}9`],
    docs: { about: 'Names an IAM user’s access key; with its secret half it acts as that user. Alone it tells the account.', revoke, source },
  }),
  defineDetector({
    id: 'aws.secret-access-key', title: 'AWS secret access key', provider: 'AWS', severity: 'critical', shape: secretKey,
    near: { words: ['aws_secret', 'secretaccesskey', 'secret_access_key', 'secret-access-key', 'aws_sec', 'secretkey', 'secret_key', 'aws_key', 'awssecret', 'akia'], before: 48 },
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    sampleName: 'AWS_SECRET_ACCESS_KEY',
    decoys: (rng) => [`secret_key=${secretKey.sample(rng)}A`, `digest ${secretKey.sample(rng)}`],
    docs: { about: 'The secret half of an access key: acts as the IAM user that it belongs to.', revoke, source },
  }),
  defineDetector({
    id: 'aws.session-token', title: 'AWS session token', provider: 'AWS', severity: 'medium', shape: sessionToken,
    decoys: (rng) => [sessionToken.sample(rng).slice(0, 60)],
    docs: { about: 'Temporary credentials of a role, together with their key pair; ends after 36 hours at most.', revoke: 'IAM → Roles → Revoke active sessions.', source },
  }),
  defineDetector({
    id: 'aws.bedrock-api-key', title: 'Amazon Bedrock API key', provider: 'AWS', severity: 'high', shape: bedrock,
    decoys: (rng) => [bedrock.sample(rng).slice(0, 60)],
    docs: { about: 'Calls Bedrock models at the account’s cost, for as long as the key was given.', revoke: 'Bedrock → API keys → Delete; or delete the service-specific credential in IAM.', source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html' },
  }),
];

