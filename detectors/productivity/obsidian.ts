// https://coddingtonbear.github.io/obsidian-local-rest-api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'obsidian.rest-api-key',
  provider: 'Obsidian',
  title: 'Obsidian Local REST API key',
  severity: 'low',
  shape: token`${hex(64)}`,
  words: [
    'obsidian_api',
    'obsidian-api',
    'obsidianapi',
    'obsidian_local_rest',
    'obsidian-local-rest',
    'obsidianlocalrest',
    'obsidian_rest',
    'obsidian-rest',
    'obsidianrest',
    'obsidian_key',
    'obsidian-key',
    'obsidiankey',
    'obsidian_token',
    'obsidian-token',
    'obsidiantoken',
    'obsidian_secret',
    'obsidian-secret',
    'obsidiansecret',
  ],
  about: 'Reads and writes a person’s notes for whoever reaches the port on their machine.',
  revoke: 'Obsidian → Settings → Local REST API → Reset all crypto.',
  source: 'https://coddingtonbear.github.io/obsidian-local-rest-api/',
});
