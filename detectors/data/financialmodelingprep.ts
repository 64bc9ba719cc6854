// https://site.financialmodelingprep.com/developer/docs
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'financialmodelingprep.api-key',
  provider: 'Financial Modeling Prep',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: [
    'financialmodelingprep',
    'financial_modeling_prep',
    'financial-modeling-prep',
    'financial modeling prep',
    'fmpapi',
    'fmp_api',
    'fmp-api',
    'fmp api',
    'fmp_key',
    'fmp-key',
    'fmpkey',
  ],
  about: 'Uses up the owner’s quota of market data.',
  revoke: 'financialmodelingprep.com → Dashboard → API keys → regenerate.',
  source: 'https://site.financialmodelingprep.com/developer/docs',
});
