// https://developer.enablex.io/docs/references/apis/video-api/index/
import { base62, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'enablex.app-key',
  provider: 'EnableX',
  title: 'EnableX application key',
  severity: 'medium',
  shape: token`${base62(36)}`,
  words: ['enablex'],
  parts: [{ name: 'application id', shape: token`${hex(24)}`, within: 200 }],
  about: 'With its application id, opens rooms, reads recordings and calls at the owner’s cost.',
  revoke: 'portal.enablex.io → the project → reset the App Key.',
  source: 'https://developer.enablex.io/docs/references/apis/video-api/index/',
});
