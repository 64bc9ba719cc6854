// https://developers.deepgram.com/docs/create-additional-api-keys
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(40)}`;

export default defineDetector({
  id: 'deepgram.api-key',
  title: 'Deepgram API key',
  provider: 'Deepgram',
  severity: 'high',
  shape,
  near: { words: ['deepgram', 'dg_api_key', 'dg-api-key', 'dgapikey'], before: 32 },
  verify: {
    url: 'https://api.deepgram.com/v1/projects',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`deepgram_key=${rng.text('0123456789abcdef', 39)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Transcribes at a project’s cost and reads its usage.',
    revoke: 'console.deepgram.com → API keys → Delete; at once.',
    source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  },
});
