// https://www.filestack.com/docs/security/policies/
import { base32, base62, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'filestack.app-secret',
    provider: 'Filestack',
    title: 'Filestack app secret',
    severity: 'medium',
    shape: token`${base32(26)}`,
    words: ['filestack'],
    prior: 0.5,
    about: 'Signs policies: reads, overwrites and deletes the files of an application.',
    revoke: 'Filestack → Security → regenerate the app secret.',
    source: 'https://www.filestack.com/docs/security/policies/',
  }),
  keyed({
    id: 'filestack.api-key',
    provider: 'Filestack',
    severity: 'info',
    shape: token`A${base62(20)}z`,
    words: ['filestack', 'filestackapi'],
    prior: 0.6,
    about: 'Uploads files to an application; web pages carry it openly by design, and policies guard it.',
    revoke: 'Filestack → the application → regenerate the API key, or switch security policies on.',
    source: 'https://www.filestack.com/docs/security/policies/',
  }),
];
