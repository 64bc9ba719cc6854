// https://apidocs.imgur.com/#authorization-and-oauth
import { hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'imgur.client-secret',
    provider: 'Imgur',
    title: 'Imgur client secret',
    severity: 'medium',
    shape: token`${hex(40)}`,
    words: ['imgur'],
    prior: 0.5,
    parts: [{ name: 'client id', shape: token`${hex(15)}`, within: 200 }],
    about: 'With its client id, takes users’ grants in the application’s name.',
    revoke: 'imgur.com/account/settings/apps → the application → generate a new secret.',
    source: 'https://apidocs.imgur.com/#authorization-and-oauth',
  }),
  keyed({
    id: 'imgur.client-id',
    provider: 'Imgur',
    title: 'Imgur client id',
    severity: 'info',
    shape: token`${hex(15)}`,
    words: ['imgur', 'authorization: client-id', 'client-id'],
    before: 24,
    prior: 0.5,
    verify: {
      url: 'https://api.imgur.com/3/credits',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Client-ID ' },
      live: [200],
      dead: [401, 403],
    },
    about: 'Uploads anonymously in an application’s name, from its quota; apps often carry it openly.',
    revoke: 'imgur.com/account/settings/apps → delete the application.',
    source: 'https://apidocs.imgur.com/#authorization-and-oauth',
  }),
];
