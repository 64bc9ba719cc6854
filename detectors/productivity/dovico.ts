// https://timesheet.dovico.com/developer/API_doc/Getting_Started.html
import { digits, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'dovico.token',
  provider: 'Dovico',
  title: 'Dovico access token',
  severity: 'info',
  shape: token`${hex(32)}.${digits(1, 6)}`,
  words: ['dovico', 'wrap access_token'],
  prior: 0.7,
  about: 'One of the two tokens that open a company’s timesheets, projects and rates.',
  revoke: 'Dovico → Setup → Company → API → Reset, or the user’s own settings.',
  source: 'https://timesheet.dovico.com/developer/API_doc/Getting_Started.html',
});
