// https://developer.helpscout.com/
import { base62, hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'helpscout.docs-api-key',
    provider: 'Help Scout',
    title: 'Help Scout Docs API key',
    severity: 'medium',
    shape: token`${hex(40)}`,
    words: ['helpscout', 'help_scout', 'help-scout', 'help scout'],
    prior: 0.5,
    verify: {
      url: 'https://docsapi.helpscout.net/v1/collections',
      method: 'GET',
      auth: 'Basic',
      live: [200],
      dead: [401],
    },
    about: 'Reads and changes the articles of a help site, drafts and private ones too.',
    revoke: 'Help Scout → Your profile → Authentication → API keys → regenerate.',
    source: 'https://developer.helpscout.com/docs-api/',
  }),
  keyed({
    id: 'helpscout.app-secret',
    provider: 'Help Scout',
    title: 'Help Scout application secret',
    severity: 'high',
    shape: token`${base62(32)}`,
    words: ['helpscout', 'help_scout', 'help-scout', 'help scout'],
    prior: 0.5,
    parts: [{ name: 'application id', shape: token`${base62(32)}`, within: 200 }],
    about: 'With its application id, gets tokens: mails, customers and reports of a help desk.',
    revoke: 'Help Scout → Your profile → My apps → delete the app.',
    source: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  }),
];
