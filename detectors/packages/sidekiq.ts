// https://github.com/sidekiq/sidekiq/wiki/Commercial-collaboration
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sidekiq.gem-server-credential',
  title: 'Sidekiq Pro or Enterprise gem server credential',
  provider: 'Sidekiq',
  severity: 'low',
  shape: token`${hex(8)}:${hex(8)}`,
  words: ['contribsys', 'sidekiq'],
  after: 24,
  prior: 0.8,
  claims: ['bundler.source-credentials'],
  sampleName: 'BUNDLE_GEMS__CONTRIBSYS__COM',
  about: 'Downloads Sidekiq Pro or Enterprise in a customer’s name.',
  revoke: 'Write to support@contribsys.com for new credentials.',
  source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-collaboration',
});
