// https://docs.nftport.xyz/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'nftport.api-key',
  provider: 'NFTPort',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['nftport', 'nft_port'],
  verify: {
    url: 'https://api.nftport.xyz/me/contracts',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  about: 'Makes tokens from the contracts of an account, at its cost.',
  revoke: 'Dashboard → API keys → delete the key.',
  source: 'https://docs.nftport.xyz/',
});
