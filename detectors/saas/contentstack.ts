// https://www.contentstack.com/docs/developers/apis/content-management-api#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'contentstack.token',
  provider: 'Contentstack',
  severity: 'info',
  shape: token`cs${hex(24, 40)}`,
  words: ['contentstack'],
  title: 'Contentstack management or delivery token',
  prior: 0.85,
  parts: [{ name: 'stack key', shape: token`blt${hex(16)}`, within: 200 }],
  about: 'With the stack’s key, reads its contents; a management token also changes them.',
  revoke: 'Settings → Tokens → Delete.',
  source: 'https://www.contentstack.com/docs/developers/apis/content-management-api#authentication',
});
