// https://selectpdf.com/html-to-pdf-api/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'selectpdf.api-key',
  provider: 'SelectPdf',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['selectpdf', 'select_pdf', 'select-pdf', 'selectpdf', 'select pdf'],
  about: 'Converts pages to PDF at its owner’s cost.',
  revoke: 'selectpdf.com → Account → API key; ask the support for a new one.',
  source: 'https://selectpdf.com/html-to-pdf-api/',
});
