// https://docs.graphhopper.com/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'graphhopper.api-key',
  provider: 'GraphHopper',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['graphhopper', 'graph_hopper'],
  prior: 0.5,
  about: 'Computes routes at the owner’s cost; web pages often carry it openly.',
  revoke: 'graphhopper.com/dashboard → API keys → delete; at once.',
  source: 'https://docs.graphhopper.com/',
});
