// https://github.com/eclipse/openvsx/wiki/Publishing-Extensions
import { defineDetector, keyed, lookAlikes, oneOf, token, uuid } from '../../src/detector/index.js';

const shape = token`${oneOf('ovsxp_', 'ovsxat_')}${uuid()}`;

export default [
  defineDetector({
    id: 'openvsx.access-token',
    title: 'Open VSX access token',
    provider: 'Open VSX',
    severity: 'critical',
    shape,
    decoys: lookAlikes(shape),
    docs: {
      about: 'Publishes versions of an extension that editors then install by themselves.',
      revoke: 'open-vsx.org → Settings → Access tokens → Delete; at once.',
      source: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    },
  }),
  keyed({
    id: 'openvsx.legacy-access-token',
    provider: 'Open VSX',
    title: 'Open VSX access token without a prefix',
    severity: 'critical',
    shape: token`${uuid()}`,
    words: [
      'ovsx_pat',
      'ovsx-pat',
      'ovsxpat',
      'ovsx_token',
      'ovsx-token',
      'ovsxtoken',
      'openvsx_token',
      'openvsx-token',
      'openvsxtoken',
      'openvsx_pat',
      'openvsx-pat',
      'openvsxpat',
      'open_vsx_token',
      'open-vsx-token',
      'open_vsx_pat',
      'open-vsx-pat',
      'openvsx_key',
      'openvsx-key',
      'openvsxkey',
      'openvsx_access',
      'openvsx-access',
      'openvsxaccess',
    ],
    prior: 0.8,
    about: 'Publishes versions of an extension that editors then install by themselves.',
    revoke: 'open-vsx.org → Settings → Access tokens → Delete; at once.',
    source: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  }),
];
