// https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
import {
  bareLookAlikes,
  base62,
  defineDetector,
  lookAlikes,
  notHash,
  oneOf,
  token,
  type DetectorSpec,
} from '../../src/detector/index.js';

const keyId = token`LTAI${oneOf(base62(20), base62(12), base62(16))}`;
const secret = token`${base62(30)}`;

const shared = { provider: 'Alibaba Cloud' } as const satisfies Partial<DetectorSpec>;
const docs = {
  revoke: 'RAM console → Users → the user → AccessKey → Disable, then Delete; at once.',
  source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
};

export default [
  defineDetector({
    ...shared,
    id: 'alibaba.access-key-id',
    title: 'Alibaba Cloud AccessKey id',
    severity: 'medium',
    shape: keyId,
    decoys: lookAlikes(keyId),
    docs: { ...docs, about: 'Names an AccessKey; with its secret half it acts as the user or the whole account.' },
  }),
  defineDetector({
    ...shared,
    id: 'alibaba.access-key-secret',
    title: 'Alibaba Cloud AccessKey secret',
    severity: 'critical',
    check: notHash,
    shape: secret,
    decoys: bareLookAlikes(secret, 'alibaba_secret'),
    near: {
      words: [
        'alibaba',
        'aliyun',
        'alicloud',
        'accesskeysecret',
        'access_key_secret',
        'access-key-secret',
        'oss_secret',
        'ltai',
      ],
      before: 64,
    },
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    docs: { ...docs, about: 'The secret half of an AccessKey: acts as the user or the whole account.' },
  }),
];
