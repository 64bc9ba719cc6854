// https://www.assemblyai.com/docs
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'assemblyai.api-key',
  title: 'AssemblyAI API key',
  provider: 'AssemblyAI',
  severity: 'medium',
  shape,
  near: { words: ['assemblyai', 'assembly_ai', 'assembly-ai', 'aai.settings.api_key'], before: 32 },
  verify: {
    url: 'https://api.assemblyai.com/v2/transcript?limit=1',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`assemblyai_api_key=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Transcribes at an account’s cost and reads its transcripts.',
    revoke: 'assemblyai.com → API keys → Delete; at once.',
    source: 'https://www.assemblyai.com/docs',
  },
});
