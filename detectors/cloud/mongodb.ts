// https://www.mongodb.com/docs/atlas/configure-api-access/
import {
  bareLookAlikes,
  base64url,
  defineDetector,
  hex,
  lookAlikes,
  token,
  uuid,
  uuidCheck,
} from '../../src/detector/index.js';

const accountSecret = token`mdb_sa_sk_${base64url(40)}`;
const privateKey = token`${uuid()}`;
const about = 'Manages clusters, users and network access of the organisation or project.';
const source = 'https://www.mongodb.com/docs/atlas/configure-api-access/';

export default [
  defineDetector({
    id: 'mongodb.service-account-secret',
    title: 'MongoDB Atlas service account secret',
    provider: 'MongoDB',
    severity: 'critical',
    shape: accountSecret,
    decoys: lookAlikes(accountSecret),
    parts: [{ name: 'client id', shape: token`mdb_sa_id_${hex(24)}`, within: 300 }],
    docs: {
      about,
      revoke: 'Atlas → Organization → Applications → the service account → Revoke secret; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'mongodb.atlas-private-key',
    check: uuidCheck,
    title: 'MongoDB Atlas API private key',
    provider: 'MongoDB',
    severity: 'critical',
    shape: privateKey,
    near: {
      words: [
        'mcli_private',
        'mcli-private',
        'mcliprivate',
        'atlas_private',
        'atlas-private',
        'atlasprivate',
        'mongodb_atlas',
        'mongodb-atlas',
        'mongodbatlas',
        'atlas_api',
        'atlas-api',
        'atlasapi',
        'mongo_private',
      ],
      before: 32,
    },
    decoys: bareLookAlikes(privateKey, 'atlas_private_key'),
    docs: { about, revoke: 'Atlas → Organization → Applications → API Keys → Delete; at once.', source },
  }),
];
