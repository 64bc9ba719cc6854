// https://lichess.org/api#section/Introduction/Authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const personalToken = token`lip_${base62(20)}`;
const oauthToken = token`lio_${base62(20, 60)}`;

export default [
  defineDetector({
    id: 'lichess.personal-token',
    title: 'Lichess personal access token',
    provider: 'Lichess',
    severity: 'low',
    shape: personalToken,
    verify: { url: 'https://lichess.org/api/account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: lookAlikes(personalToken),
    docs: {
      about: 'Acts as a player within the scopes of the token: games, messages, tournaments.',
      revoke: 'Preferences → API access tokens → delete; at once. Or DELETE https://lichess.org/api/token with it.',
      source: 'https://lichess.org/api#section/Introduction/Authentication',
    },
  }),
  defineDetector({
    id: 'lichess.oauth-token',
    title: 'Lichess OAuth token',
    provider: 'Lichess',
    severity: 'low',
    shape: oauthToken,
    verify: { url: 'https://lichess.org/api/account', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: lookAlikes(oauthToken),
    docs: {
      about: 'Acts as a player for an application, within the scopes that they agreed to.',
      revoke: 'Preferences → Security → revoke the application; at once.',
      source: 'https://lichess.org/api#section/Introduction/Authentication',
    },
  }),
];
