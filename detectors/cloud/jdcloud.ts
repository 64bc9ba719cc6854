// https://docs.jdcloud.com/en/account-management/accesskey-management
import { defineDetector, keyed, lookAlikes, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`JDC_${upperBase36(28)}`;

export default [
  defineDetector({
    id: 'jdcloud.access-key-id',
    title: 'JD Cloud access key id',
    provider: 'JD Cloud',
    severity: 'high',
    shape,
    parts: [{ name: 'secret', shape: token`${upperBase36(32)}`, within: 200 }],
    decoys: lookAlikes(shape),
    docs: {
      about: 'Names an access key; with its secret half, acts as the account or sub-user that it belongs to.',
      revoke: 'Console → AccessKey management → disable and delete the key.',
      source: 'https://docs.jdcloud.com/en/account-management/accesskey-management',
    },
  }),
  keyed({
    id: 'jdcloud.access-key-secret',
    provider: 'JD Cloud',
    title: 'JD Cloud access key secret',
    severity: 'critical',
    shape: token`${upperBase36(32)}`,
    words: ['jdcloud', 'jd_cloud', 'jd-cloud', 'jdc_secret', 'jdc_access'],
    parts: [{ name: 'key id', shape: token`JDC_${upperBase36(28)}`, within: 200 }],
    about: 'The secret half of an access key: manages servers, storage and bills of the account.',
    revoke: 'Console → AccessKey management → disable and delete the key.',
    source: 'https://docs.jdcloud.com/en/account-management/accesskey-management',
  }),
];
