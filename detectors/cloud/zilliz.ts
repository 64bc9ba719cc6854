// https://docs.zilliz.com/docs/manage-api-keys
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zilliz.api-key',
  provider: 'Zilliz Cloud',
  severity: 'high',
  shape: token`${hex(72)}`,
  words: ['zilliz', 'zillizcloud', 'milvus'],
  before: 52,
  prior: 0.7,
  about: 'Manages clusters, and reads and deletes their vectors.',
  revoke: 'cloud.zilliz.com → API keys → Delete.',
  source: 'https://docs.zilliz.com/docs/manage-api-keys',
});
