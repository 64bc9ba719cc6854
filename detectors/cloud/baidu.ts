// https://cloud.baidu.com/doc/Reference/s/9jwvz2egb
import { base62, defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const secretKey = token`${hex(32)}`;
const accessKey = token`ALTAK${base62(20, 22)}`;
const qianfanApiKey = token`bce-v3/ALTAK-${base62(20, 22)}/${hex(40)}`;

export default [
  defineDetector({
    id: 'baidu.access-key',
    title: 'Baidu Cloud access key id',
    provider: 'Baidu Cloud',
    severity: 'high',
    shape: accessKey,
    parts: [{ name: 'secret key', shape: secretKey, within: 200 }],
    decoys: lookAlikes(accessKey),
    docs: {
      about: 'Names an access key; with its secret half it acts on the account’s cloud.',
      revoke: 'Console → Security authentication → Access key → Disable, then delete.',
      source: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
    },
  }),
  defineDetector({
    id: 'baidu.qianfan-api-key',
    title: 'Baidu Qianfan API key',
    provider: 'Baidu Cloud',
    severity: 'high',
    shape: qianfanApiKey,
    verify: { url: 'https://qianfan.baidubce.com/v2/models', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: lookAlikes(qianfanApiKey),
    docs: {
      about: 'Calls Qianfan models at the account’s cost.',
      revoke: 'Console → Qianfan → API keys → Delete.',
      source: 'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5',
    },
  }),
  keyed({
    id: 'baidu.secret-key',
    provider: 'Baidu Cloud',
    severity: 'high',
    shape: secretKey,
    words: [
      'baidu_secret',
      'baidu_cloud',
      'baidu-cloud',
      'baidu-secret',
      'baidusecret',
      'baiducloud',
      'baidubce',
      'bce_secret',
      'bce-secret',
      'bcesecret',
      'baidu_sk',
      'baidu-sk',
      'baidusk',
      'bce_sk',
      'bce-sk',
      'bcesk',
      'bos_secret',
      'bos-secret',
      'bossecret',
    ],
    title: 'Baidu Cloud secret access key',
    sampleName: 'BAIDU_SECRET_KEY',
    about: 'The secret half of an access key: acts on the account’s storage and machines.',
    revoke: 'Console → Security authentication → Access key → Disable, then delete.',
    source: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  }),
];
