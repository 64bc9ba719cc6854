// https://docs.netlify.com/api/get-started/
import {
  bareLookAlikes,
  base64url,
  defineDetector,
  hex,
  lookAlikes,
  madeOn,
  notHash,
  objectIdTime,
  oneOf,
  token,
  word,
} from '../../src/detector/index.js';

const pat = token`nfp_${word(36)}`;
const other = token`${oneOf('nfc_', 'nfo_', 'nfu_', 'nfb_')}${word(36)}`;
const legacy = token`${base64url(40, 46)}`;
const verify = {
  url: 'https://api.netlify.com/api/v1/sites?per_page=1',
  method: 'GET',
  auth: 'Bearer',
  live: [200],
  dead: [401],
} as const;
const docs = {
  about: 'Deploys, and changes the sites and environment variables of every team of its user.',
  revoke: 'User settings → Applications → Personal access tokens → Delete; at once.',
  source: 'https://docs.netlify.com/api/get-started/',
};

const buildHook = token`https://api.netlify.com/build_hooks/${hex(24)}`;

export default [
  defineDetector({
    id: 'netlify.pat',
    claims: ['netlify.legacy-token'],
    title: 'Netlify personal access token',
    provider: 'Netlify',
    severity: 'critical',
    shape: pat,
    docs,
    verify,
    decoys: lookAlikes(pat),
  }),
  defineDetector({
    id: 'netlify.session-token',
    claims: ['netlify.legacy-token'],
    title: 'Netlify token of a command line, an application or a build',
    provider: 'Netlify',
    severity: 'critical',
    shape: other,
    docs,
    verify,
    decoys: lookAlikes(other),
  }),
  defineDetector({
    id: 'netlify.legacy-token',
    title: 'Netlify token without prefix',
    provider: 'Netlify',
    severity: 'critical',
    check: notHash,
    shape: legacy,
    docs,
    verify,
    decoys: bareLookAlikes(legacy, 'netlify_auth_token'),
    near: {
      words: [
        'netlify_auth_token',
        'netlify_token',
        'netlify_access_token',
        'netlify_api',
        'netlify-token',
        'netlify-auth',
        'netlifytoken',
        'netlifyauth',
        'netlify',
      ],
      before: 52,
    },
  }),
  defineDetector({
    id: 'netlify.build-hook',
    provider: 'Netlify',
    title: 'Netlify build hook',
    severity: 'low',
    shape: buildHook,
    decoys: lookAlikes(buildHook),
    random: false,
    check: madeOn((text) => objectIdTime(text.slice(-24))),
    docs: {
      about: 'Starts builds of a site, at its owner’s cost.',
      revoke: 'Site configuration → Build hooks → Delete; at once.',
      source: 'https://docs.netlify.com/configure-builds/build-hooks/',
    },
  }),
];
