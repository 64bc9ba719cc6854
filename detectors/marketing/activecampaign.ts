// https://developers.activecampaign.com/reference/authentication
import { base36, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'activecampaign.api-key',
  provider: 'ActiveCampaign',
  severity: 'high',
  shape: token`${hex(72)}`,
  words: ['activecampaign', 'active_campaign', 'active-campaign', 'api-us1.com', 'activehosted'],
  parts: [{ name: 'account host', shape: token`${base36(2, 40)}.api-us1.com` }],
  about: 'Acts as its user: reads contacts, sends campaigns.',
  revoke: 'Settings → Developer → Reset API key.',
  source: 'https://developers.activecampaign.com/reference/authentication',
});
