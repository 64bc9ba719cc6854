// https://www.screenshotapi.net/documentation
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'screenshotapi.token',
  title: 'ScreenshotAPI.net token',
  provider: 'ScreenshotAPI.net',
  severity: 'low',
  shape: token`${upperBase36(7)}-${upperBase36(7)}-${upperBase36(7)}-${upperBase36(7)}`,
  words: ['screenshotapi', 'screenshot_api', 'screenshot-api', 'screenshotapi', 'screenshot api'],
  after: 24,
  about: 'Takes screenshots at its owner’s cost.',
  revoke: 'screenshotapi.net → Dashboard → API key → Regenerate.',
  source: 'https://www.screenshotapi.net/documentation',
});
