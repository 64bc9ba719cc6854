// https://html2pdf.app/documentation/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'html2pdf.api-key',
  provider: 'html2pdf.app',
  severity: 'low',
  shape: token`${base62(64)}`,
  words: ['html2pdf', 'html2pdf.app'],
  prior: 0.5,
  about: 'Makes PDF files at the owner’s cost.',
  revoke: 'dash.html2pdf.app → regenerate the key.',
  source: 'https://html2pdf.app/documentation/',
});
