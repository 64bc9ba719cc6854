// https://help.tableau.com/current/pro/desktop/en-us/useracct.htm
import { base62, base64, defineDetector, token, wholeBytesCheck } from '../../src/detector/index.js';

const shape = token`${base64(22)}==:${base62(32)}`;

export default defineDetector({
  id: 'tableau.access-token',
  title: 'Tableau personal access token',
  provider: 'Tableau',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('==:', '=:')],
  check: wholeBytesCheck((text) => [text.slice(0, 22)]),
  shortLiteral: 'the two equals signs and the colon stand in hardly any other text at this distance',
  prior: 0.9,
  docs: {
    about: 'Acts as its user on the server or site: reads workbooks and the data behind them.',
    revoke: 'My account settings → Personal access tokens → Revoke; at once.',
    source: 'https://help.tableau.com/current/pro/desktop/en-us/useracct.htm',
  },
});
