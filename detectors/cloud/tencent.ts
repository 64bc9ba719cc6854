// https://www.tencentcloud.com/document/product/598/32675
import {
  bareLookAlikes,
  base62,
  defineDetector,
  lookAlikes,
  notHash,
  token,
  type DetectorSpec,
} from '../../src/detector/index.js';

const secretId = token`AKID${base62(32)}`;
const secretKey = token`${base62(32)}`;

const shared = { provider: 'Tencent Cloud' } as const satisfies Partial<DetectorSpec>;
const docs = {
  revoke: 'CAM console → API Keys → Disable, then Delete; at once.',
  source: 'https://www.tencentcloud.com/document/product/598/32675',
};

export default [
  defineDetector({
    ...shared,
    id: 'tencent.secret-id',
    title: 'Tencent Cloud SecretId',
    severity: 'medium',
    shape: secretId,
    decoys: lookAlikes(secretId),
    docs: { ...docs, about: 'Names an API key; with its SecretKey it acts as the user or the whole account.' },
  }),
  defineDetector({
    ...shared,
    id: 'tencent.secret-key',
    title: 'Tencent Cloud SecretKey',
    severity: 'critical',
    check: notHash,
    shape: secretKey,
    decoys: bareLookAlikes(secretKey, 'tencentcloud_secret_key'),
    near: {
      words: [
        'tencent',
        'tencentcloud_secret',
        'tencentcloudsecret',
        'tencentcloud_api',
        'tencentcloud_key',
        'qcloud',
        'akid',
        'cos_secret_key',
        'cos_secretkey',
      ],
      before: 52,
    },
    parts: [{ name: 'secret id', shape: secretId, within: 300 }],
    docs: { ...docs, about: 'The secret half of an API key: acts as the user or the whole account.' },
  }),
];
