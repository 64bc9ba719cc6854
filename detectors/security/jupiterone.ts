// https://docs.jupiterone.io/APIs/jupiterOne-api
import { base62, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'jupiterone.api-key',
  provider: 'JupiterOne',
  severity: 'high',
  shape: token`${base62(76)}`,
  words: ['jupiterone', 'jupiter_one', 'jupiter-one'],
  parts: [{ name: 'account id', shape: token`${uuid()}`, within: 300 }],
  about: 'Queries the inventory of a company’s systems, users and weaknesses.',
  revoke: 'Settings → Account API tokens → Revoke.',
  source: 'https://docs.jupiterone.io/APIs/jupiterOne-api',
});
