// https://kanbantool.com/developer/api-v3
import { keyed, token, upperBase36 } from '../../src/detector/index.js';

export default keyed({
  id: 'kanbantool.api-token',
  provider: 'Kanban Tool',
  title: 'Kanban Tool API token',
  severity: 'low',
  shape: token`${upperBase36(12)}`,
  words: ['kanbantool', 'kanban_tool', 'kanban-tool'],
  prior: 0.45,
  about: 'Acts as its user on the boards that they see.',
  revoke: 'My profile → API access token → Regenerate.',
  source: 'https://kanbantool.com/developer/api-v3',
});
