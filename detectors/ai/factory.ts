// https://docs.factory.ai/cli/droid-exec/overview
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'factory.api-key',
  provider: 'Factory',
  severity: 'info',
  shape: token`fk-${base64url(37, 117)}`,
  words: ['factoryapikey', 'factory_api_key', 'factory-api-key', 'factory api key', 'factory', 'factory.ai'],
  prior: 0.7,
  sampleName: 'FACTORY_API_KEY',
  shortLiteral: 'the vendor’s name must stand before it',
  about: 'Runs coding agents at a team’s cost.',
  revoke: 'app.factory.ai → Settings → API keys → delete.',
  source: 'https://docs.factory.ai/cli/droid-exec/overview',
});
