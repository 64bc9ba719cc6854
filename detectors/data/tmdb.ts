// https://developer.themoviedb.org/docs/authentication-application
import {
  ALPHABETS,
  bearer,
  defineDetector,
  fail,
  hex,
  jwt,
  keyed,
  pass,
  readJwt,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const key = token`${hex(32)}`;
const readToken = jwt({
  header: { alg: 'HS256' },
  claims: (rng) => ({
    aud: rng.text(ALPHABETS.hex.chars, 32),
    sub: rng.text(ALPHABETS.hex.chars, 24),
    scopes: ['api_read'],
    version: 1,
  }),
});
const check = (text: string): CheckResult => {
  const claims = readJwt(text)?.claims;
  return [claims?.['scopes']].flat().includes('api_read') && /^[0-9a-f]{32}$/.test(String(claims?.['aud']))
    ? pass('its claims are those of a TMDB read token')
    : fail('its claims are not those of a TMDB token');
};
const source = 'https://developer.themoviedb.org/docs/authentication-application';
const revoke = 'themoviedb.org → Settings → API → regenerate the key; both forms end together.';

export default [
  keyed({
    id: 'tmdb.api-key',
    provider: 'TMDB',
    title: 'TMDB API key (v3)',
    severity: 'low',
    shape: key,
    words: ['tmdb', 'themoviedb', 'the_movie_db', 'the-movie-db', 'the_moviedb', 'moviedb'],
    before: 52,
    about: 'Reads the film catalogue in its owner’s name. Web and mobile apps often carry it openly.',
    revoke,
    source,
  }),
  defineDetector({
    id: 'tmdb.read-token',
    title: 'TMDB read access token (v4)',
    provider: 'TMDB',
    severity: 'low',
    shape: readToken,
    decoys: (rng) => [
      jwt({ claims: () => ({ scopes: ['read'], sub: rng.text(ALPHABETS.digits.chars, 9) }) }).sample(rng),
      readToken.sample(rng).slice(0, 60),
    ],
    check,
    prior: 0.9,
    random: false,
    verify: bearer('https://api.themoviedb.org/3/authentication'),
    docs: { about: 'Reads the film catalogue, and lists of its owner, in their name.', revoke, source },
  }),
];
