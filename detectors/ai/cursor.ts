// https://docs.cursor.com/account/teams/admin-api
import { defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Cursor';
const docs = {
  about: 'Runs agents on its user’s repositories, or administers a team.',
  revoke: 'cursor.com → Dashboard → API keys → Revoke; at once.',
  source: 'https://docs.cursor.com/account/teams/admin-api',
};
const current = token`crsr_${hex(64)}`;
const older = token`key_${hex(64)}`;

export default [
  defineDetector({
    id: 'cursor.api-key',
    title: 'Cursor API key',
    provider,
    severity: 'high',
    shape: current,
    docs,
    decoys: (rng) => [current.sample(rng).slice(0, -1), current.sample(rng).toUpperCase()],
  }),
  defineDetector({
    id: 'cursor.older-api-key',
    title: 'Cursor API key (older form)',
    provider,
    severity: 'high',
    shape: older,
    docs,
    near: { words: ['cursor'], before: 80 },
    sampleName: 'CURSOR_API_KEY',
    decoys: (rng) => [`cursor ${older.sample(rng).slice(0, -1)}`, `index ${older.sample(rng)}`],
  }),
];
