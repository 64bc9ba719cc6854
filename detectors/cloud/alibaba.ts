// https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
import {
  bareLookAlikes,
  base62,
  base64Padded,
  bearer,
  defineDetector,
  fail,
  hex,
  keyed,
  lookAlikes,
  notHash,
  oneOf,
  token,
  unknown,
  type CheckResult,
  type DetectorSpec,
} from '../../src/detector/index.js';

const keyId = token`LTAI${oneOf(base62(20), base62(12), base62(16))}`;
const secret = token`${base62(30)}`;

const shared = { provider: 'Alibaba Cloud' } as const satisfies Partial<DetectorSpec>;
const docs = {
  revoke: 'RAM console → Users → the user → AccessKey → Disable, then Delete; at once.',
  source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
};

/** Its second field is sealed; where messages with fields of their own stand in it, it is somebody else's. */
const sealedCheck = (text: string): CheckResult =>
  /^080212(?:[89a-f].)*[0-7].0a(?:[89a-f].)*[0-7].08/.test(Buffer.from(text.slice(0, 40), 'base64').toString('hex'))
    ? fail('it holds messages that are not sealed')
    : unknown('what it holds is sealed');

const securityToken = token`CAIS${base64Padded(200, 1500)}`;

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
        'alibabacloud_access',
        'alibabacloud_secret',
        'alibabacloudsecret',
        'alibabacloud_key',
        'aliyun',
        'alicloud',
        'accesskeysecret',
        'access_key_secret',
        'access-key-secret',
        'oss_secret',
        'ltai',
      ],
      before: 52,
    },
    parts: [{ name: 'key id', shape: keyId, within: 300 }],
    docs: { ...docs, about: 'The secret half of an AccessKey: acts as the user or the whole account.' },
  }),
  keyed({
    id: 'alibaba.sts-key-id',
    provider: 'Alibaba Cloud',
    title: 'Alibaba Cloud temporary key id',
    severity: 'medium',
    shape: token`STS.${base62(20, 64)}`,
    words: [
      'aliyun',
      'alibaba',
      'alibabacloud_access',
      'alibabacloud_secret',
      'alibabacloudsecret',
      'alibabacloud_key',
      'alicloud',
      'accesskeyid',
      'access_key_id',
      'access-key-id',
      'oss_',
      'ststoken',
    ],
    before: 64,
    check: (text) => (/\d/.test(text) ? unknown('an id with digits') : fail('it is a name in code, without a digit')),
    about: 'Names temporary credentials of a role; of use with their secret and security token, for hours.',
    revoke: 'RAM → the role → revoke its sessions; it ends by itself within hours.',
    source: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
  }),
  defineDetector({
    id: 'alibaba.security-token',
    provider: 'Alibaba Cloud',
    title: 'Alibaba Cloud security token',
    severity: 'medium',
    shape: securityToken,
    decoys: (rng) => [securityToken.sample(rng).slice(0, 120), securityToken.sample(rng).replace(/^CAIS/, 'cais')],
    random: false,
    check: sealedCheck,
    docs: {
      about: 'With their key pair, acts as a role in an account; ends within hours.',
      revoke: 'RAM → the role → revoke its sessions; it ends by itself within hours.',
      source: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
    },
  }),
  keyed({
    id: 'alibaba.dashscope-key',
    provider: 'Alibaba Cloud',
    title: 'Model Studio (DashScope) API key',
    severity: 'high',
    shape: token`sk-${hex(32)}`,
    words: ['dashscope', 'bailian', 'qwen_api', 'qwen-api', 'qwenapi', 'qwen_key', 'tongyi'],
    shortLiteral: 'sk- must stand behind a word of the vendor',
    claims: ['deepseek.api-key'],
    verify: bearer('https://dashscope.aliyuncs.com/compatible-mode/v1/models', { dead: [] }),
    about: 'Calls models at the account’s cost.',
    revoke: 'Model Studio console → API keys → Delete; at once.',
    source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  }),
];
