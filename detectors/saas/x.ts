// https://docs.x.com/resources/fundamentals/authentication/overview
import {
  alphabet,
  ALPHABETS,
  base62,
  bearer,
  chars,
  defineDetector,
  digits,
  fail,
  made,
  notHash,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

const provider = 'X';
const source = 'https://docs.x.com/resources/fundamentals/authentication/overview';
const revoke = 'developer.x.com → the app → Keys and tokens → Revoke or regenerate; at once.';
const encoded = alphabet('URL-encoded letters and digits', 'A-Z', 'a-z', '0-9', '%');
const bearerToken = token`AAAAAAAAAAAAAAAAAAAA${made(chars(encoded, 80, 110), (rng) => `A${rng.text(ALPHABETS.base62.chars, 24)}%2F${rng.text(ALPHABETS.base62.chars, 8)}%3D${rng.text(ALPHABETS.base62.chars, 50)}`)}`;
const consumer = token`${base62(50)}`;
const consumerKey = token`${base62(25)}`;
const accessSecret = token`${base62(45)}`;
const access = token`${digits(7, 19)}-${base62(40)}`;

/** Twenty-five letters are the name of a variable as well. */
const notName = (text: string): CheckResult =>
  /^[A-Z]?[a-z]+(?:[A-Z][a-z]{2,})*$/.test(text) ? fail('it is a name of a program') : unknown('it is no name');

export default [
  defineDetector({
    id: 'x.bearer-token',
    verify: bearer('https://api.twitter.com/1.1/application/rate_limit_status.json', { live: [200, 403] }),
    title: 'X (Twitter) bearer token',
    provider,
    severity: 'high',
    shape: bearerToken,
    random: false,
    decoys: (rng) => [bearerToken.sample(rng).slice(0, 80), bearerToken.sample(rng).toLowerCase()],
    docs: { about: 'Reads posts and accounts as an application, at its cost.', revoke, source },
  }),
  defineDetector({
    id: 'x.consumer-secret',
    check: notHash,
    title: 'X (Twitter) API key secret',
    provider,
    severity: 'high',
    shape: consumer,
    near: {
      words: [
        'twitter',
        'consumer_secret',
        'consumer-secret',
        'consumersecret',
        'x_api_secret',
        'x-api-secret',
        'xapisecret',
        'x_api_key_secret',
      ],
      before: 32,
    },
    sampleName: 'TWITTER_CONSUMER_SECRET',
    decoys: (rng) => [`twitter_consumer_secret=${consumer.sample(rng).slice(1)}`, `value ${consumer.sample(rng)}`],
    docs: { about: 'With its key, acts as an application, and with users’ tokens as them.', revoke, source },
  }),
  defineDetector({
    id: 'x.consumer-key',
    title: 'X (Twitter) API key',
    provider,
    severity: 'low',
    shape: consumerKey,
    check: notName,
    prior: 0.93,
    near: {
      words: ['twitter', 'consumer_key', 'consumer-key', 'consumerkey'],
      before: 32,
    },
    sampleName: 'TWITTER_CONSUMER_KEY',
    decoys: (rng) => [`twitter_consumer_key=${consumerKey.sample(rng).slice(1)}`, `value ${consumerKey.sample(rng)}`],
    docs: { about: 'Names an application; with its secret it acts as that application.', revoke, source },
  }),
  defineDetector({
    id: 'x.access-token-secret',
    check: notHash,
    title: 'X (Twitter) access token secret',
    provider,
    severity: 'high',
    shape: accessSecret,
    near: {
      words: [
        'twitter',
        'access_token_secret',
        'access-token-secret',
        'accesstokensecret',
        'access_secret',
        'access-secret',
        'accesssecret',
        'oauth_token_secret',
      ],
      before: 32,
    },
    sampleName: 'TWITTER_ACCESS_TOKEN_SECRET',
    parts: [{ name: 'access token', shape: access, within: 200 }],
    decoys: (rng) => [
      `twitter_access_token_secret=${accessSecret.sample(rng).slice(1)}`,
      `value ${accessSecret.sample(rng)}`,
    ],
    docs: { about: 'With its token and an application’s keys, posts and reads as a user.', revoke, source },
  }),
  defineDetector({
    id: 'x.access-token',
    title: 'X (Twitter) access token',
    provider,
    severity: 'medium',
    shape: access,
    prior: 0.9,
    near: { words: ['twitter', 'access_token', 'access-token', 'accesstoken', 'oauth_token'], before: 24 },
    sampleName: 'TWITTER_ACCESS_TOKEN',
    decoys: (rng) => [`twitter_access_token=${access.sample(rng).slice(0, -1)}`, `value ${access.sample(rng)}`],
    docs: { about: 'Names a user to an application; with its secret it posts and reads as them.', revoke, source },
  }),
];
