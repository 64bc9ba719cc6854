// https://docs.exportsdk.com/
import { base36, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'exportsdk.api-key',
  provider: 'ExportSDK',
  severity: 'low',
  shape: token`${base36(5, 15)}_${uuid()}`,
  words: ['exportsdk', 'export_sdk', 'export-sdk', 'export sdk'],
  prior: 0.8,
  about: 'Makes PDF files from templates at the owner’s cost.',
  revoke: 'ExportSDK dashboard → API keys → delete.',
  source: 'https://docs.exportsdk.com/',
});
