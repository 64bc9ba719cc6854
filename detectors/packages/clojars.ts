// https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`CLOJARS_${hex(60)}`;

export default defineDetector({
  id: 'clojars.deploy-token',
  title: 'Clojars deploy token',
  provider: 'Clojars',
  severity: 'critical',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toLowerCase()],
  docs: {
    about: 'Publishes new versions of its owner’s Clojure libraries.',
    revoke: 'clojars.org → Dashboard → Deploy tokens → Disable; at once.',
    source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
});
