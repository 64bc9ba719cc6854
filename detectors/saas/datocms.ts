// https://www.datocms.com/docs/content-delivery-api/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'datocms.api-token',
  provider: 'DatoCMS',
  severity: 'medium',
  shape: token`${hex(30)}`,
  words: [
    'datocms',
    'dato_cms',
    'dato-cms',
    'dato_api',
    'dato-api',
    'datoapi',
    'dato_token',
    'dato-token',
    'datotoken',
  ],
  title: 'DatoCMS API token',
  about: 'Reads or changes the project’s contents, as far as its role goes. Read-only ones often stand in web pages.',
  revoke: 'Project settings → API tokens → Regenerate.',
  source: 'https://www.datocms.com/docs/content-delivery-api/authentication',
});
