// https://docs.airbrake.io/docs/devops-tools/api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'airbrake.project-key',
    provider: 'Airbrake',
    severity: 'low',
    shape: token`${hex(32)}`,
    words: ['airbrake'],
    title: 'Airbrake project key',
    about: 'Writes errors and deploys into one project.',
    revoke: 'Project settings → regenerate the project key.',
    source: 'https://docs.airbrake.io/docs/devops-tools/api/',
  }),
  keyed({
    id: 'airbrake.user-key',
    provider: 'Airbrake',
    severity: 'medium',
    shape: token`${hex(40)}`,
    words: ['airbrake'],
    title: 'Airbrake user key',
    about: 'Acts as its user: reads the errors of all its projects and changes their settings.',
    revoke: 'User settings → regenerate the user key.',
    source: 'https://docs.airbrake.io/docs/devops-tools/api/',
  }),
];
