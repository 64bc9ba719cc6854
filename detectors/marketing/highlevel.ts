// https://help.gohighlevel.com/support/solutions/articles/155000003054-private-integrations-everything-you-need-to-know
import { defineDetector, lookAlikes, token, uuid } from '../../src/detector/index.js';

const privateIntegrationToken = token`pit-${uuid()}`;

export default defineDetector({
  id: 'highlevel.private-integration-token',
  provider: 'HighLevel',
  title: 'HighLevel private integration token',
  severity: 'high',
  shape: privateIntegrationToken,
  decoys: lookAlikes(privateIntegrationToken),
  docs: {
    about: 'Reads and changes an agency’s contacts, messages and payments, as far as its scopes go.',
    revoke: 'HighLevel → Settings → Private integrations → rotate or delete; at once.',
    source:
      'https://help.gohighlevel.com/support/solutions/articles/155000003054-private-integrations-everything-you-need-to-know',
  },
});
