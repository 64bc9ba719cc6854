// https://en.help.roblox.com/hc/en-us/articles/203313380
import { defineDetector, dotted, inHeader, token } from '../../src/detector/index.js';

const shape = token`_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${dotted(100, 1400)}`;

export default defineDetector({
  id: 'roblox.session-cookie',
  verify: inHeader('https://users.roblox.com/v1/users/authenticated', 'Cookie', { prefix: '.ROBLOSECURITY=' }),
  title: 'Roblox session cookie',
  provider: 'Roblox',
  severity: 'critical',
  shape,
  random: false,
  carriers: [
    'alone',
    'env',
    'env-quoted',
    'ini',
    'json',
    'json-line',
    'yaml',
    'yaml-quoted',
    'toml',
    'javascript',
    'typescript',
    'python',
    'shell',
    'log',
    'sql',
    'no-newline',
    'crlf',
  ],
  decoys: (rng) => [shape.sample(rng).slice(0, 160), shape.sample(rng).replace('WARNING', 'NOTICE')],
  docs: {
    about: 'Acts as a signed-in person: their items, money and games.',
    revoke: 'Settings → Security → Log out of all other sessions; at once.',
    source: 'https://en.help.roblox.com/hc/en-us/articles/203313380',
  },
});
