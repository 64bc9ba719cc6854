// https://docs.cypress.io/cloud/account-management/projects
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'cypress.record-key',
  check: uuidCheck,
  title: 'Cypress record key',
  provider: 'Cypress',
  severity: 'low',
  shape,
  near: {
    words: [
      'cypress_record_key',
      'cypress-record-key',
      'cypressrecordkey',
      'cypress run --record --key',
      '--record --key',
      'cypress_record',
      'cypressrecord',
      'cypress-record',
      'cypress_key',
      'cypress_cloud',
      'cypress-cloud',
      'cypresscloud',
      'cypress_token',
      'cypress_api',
      'cypress-key',
      'cypresskey',
      'cypress key',
      'cypress token',
    ],
    before: 48,
  },
  sampleName: 'CYPRESS_RECORD_KEY',
  decoys: (rng) => [`request ${shape.sample(rng)}`, `cypress_record_key=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Records test runs to a project, at its cost.',
    revoke: 'Cypress Cloud → Project settings → Record keys → Delete; at once.',
    source: 'https://docs.cypress.io/cloud/account-management/projects',
  },
});
