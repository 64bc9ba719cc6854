// https://docs.scrapegraphai.com/introduction
import { defineDetector, inHeader, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`sgai-${uuid()}`;

export default defineDetector({
  id: 'scrapegraph.api-key',
  title: 'ScrapeGraphAI API key',
  provider: 'ScrapeGraphAI',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://api.scrapegraphai.com/v1/credits', 'SGAI-APIKEY'),
  docs: {
    about: 'Scrapes pages at its owner’s cost.',
    revoke: 'dashboard.scrapegraphai.com → API keys → Delete.',
    source: 'https://docs.scrapegraphai.com/introduction',
  },
});
