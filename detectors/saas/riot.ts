// https://developer.riotgames.com/docs/portal
import { defineDetector, inHeader, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`RGAPI-${uuid()}`;

export default defineDetector({
  id: 'riot.api-key',
  title: 'Riot Games API key',
  provider: 'Riot Games',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://euw1.api.riotgames.com/lol/status/v4/platform-data', 'X-Riot-Token', { dead: [401, 403] }),
  docs: {
    about: 'Reads players and matches within the rate limit of an application; development keys end after a day.',
    revoke: 'developer.riotgames.com → Regenerate API key.',
    source: 'https://developer.riotgames.com/docs/portal',
  },
});
