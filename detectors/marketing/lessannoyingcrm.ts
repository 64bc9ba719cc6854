// https://www.lessannoyingcrm.com/developer/api/
import { alphabet, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'lessannoyingcrm.api-token',
  provider: 'Less Annoying CRM',
  title: 'Less Annoying CRM API token',
  severity: 'medium',
  shape: token`${chars(alphabet('letters, digits and -', '0-9', 'A-Z', 'a-z', '-'), 57)}`,
  words: ['lessannoyingcrm', 'less_annoying_crm', 'less-annoying-crm', 'lacrm'],
  about: 'Reads and changes the contacts and notes of a company.',
  revoke: 'Settings → Programmer API settings → delete the key.',
  source: 'https://www.lessannoyingcrm.com/developer/api/',
});
