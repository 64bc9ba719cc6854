// https://cloud.ibm.com/docs/account?topic=account-userapikey
import { bareLookAlikes, base64url, defineDetector, hex, notHash, token } from '../../src/detector/index.js';

const apiKey = token`${base64url(42, 44)}`;
const cosSecret = token`${hex(48)}`;

export default [
  defineDetector({
    id: 'ibm.cloud-api-key',
    prior: 0.5,
    title: 'IBM Cloud API key',
    provider: 'IBM',
    severity: 'critical',
    check: notHash,
    shape: apiKey,
    decoys: bareLookAlikes(apiKey, 'ibmcloud_api_key'),
    near: {
      words: [
        'ibmcloud',
        'ibm_cloud',
        'ibm-cloud',
        'bluemix',
        'iam_apikey',
        'ibm_api_key',
        'ibm_apikey',
        'watson',
        'cloudant_api',
        'ibm_',
        'ibm-',
        'ibm token',
        'ibm key',
        'ibm api',
        'ibmkey',
        'ibmtoken',
        'ibmapi',
        'ibmsecret',
      ],
      before: 32,
    },
    docs: {
      about: 'Acts as the user or service id that it belongs to, in all its accounts.',
      revoke: 'ibmcloud iam api-key-delete NAME, or Manage → Access (IAM) → API keys → Delete; at once.',
      source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    },
  }),
  defineDetector({
    id: 'ibm.object-storage-secret',
    parts: [{ name: 'key id', shape: token`${hex(32)}`, within: 160 }],
    title: 'IBM Cloud Object Storage HMAC secret',
    provider: 'IBM',
    severity: 'high',
    shape: cosSecret,
    decoys: bareLookAlikes(cosSecret, 'cos_secret'),
    near: {
      words: [
        'cos_hmac',
        'cos-hmac',
        'coshmac',
        'cos_secret',
        'cos-secret',
        'cossecret',
        'ibm_cos',
        'ibm-cos',
        'ibmcos',
        'cloud-object-storage',
      ],
      before: 52,
    },
    docs: {
      about: 'Reads and writes the buckets that its service credential reaches.',
      revoke: 'Resource list → the storage → Service credentials → Delete.',
      source: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    },
  }),
];
