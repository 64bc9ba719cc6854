/** Words of names, by what they make of them. */
export const VOCABULARY: Readonly<Record<string, string>> = {
  pass: 'pass password passwd passphrase passcode pwd pw passwort pswd passwords',
  secret: 'secret secrets secretkey clientsecret',
  token: 'token tokens authtoken accesstoken jwt',
  key: 'key keys apikey secretkey privatekey accesskey pkey',
  auth: 'auth authorization authentication oauth bearer basic authenticator',
  cred: 'cred creds credential credentials',
  salt: 'salt nonce iv hash hashed digest checksum signature sum fingerprint thumbprint guid uuid',
  crypt: 'cipher encrypt encryption encrypted decrypt crypt crypto aes hmac rsa signing sign des',
  api: 'api app application service consumer oauth2 webhook integration',
  access: 'access client refresh session private master shared account storage license deploy',
  public: 'public pub primary foreign cache sort partition index map unique row column field table hot shortcut',
  owner:
    'db database mysql postgres pg redis mongo sql smtp mail ldap ftp ssh jdbc root admin user sa rabbitmq keystore truststore proxy bind wifi',
  vendor:
    'aws azure gcp google github gitlab slack twilio stripe facebook twitter npm docker heroku codecov sonar wechat aliyun qiniu paypal firebase mailgun sendgrid jira cloudflare datadog sentry algolia',
  about:
    'id ids name names type types file files path url uri endpoint label title text message msg error errors hint prompt placeholder description help desc header host',
  limit:
    'length len size count min max policy regex pattern format prefix suffix expiry expires expiration ttl age version alg algorithm enabled required disabled mode method strategy provider manager store handler validator factory service generator reset confirm confirmation strength usage ref arn',
  verb: 'get set is has use find create generate validate check show hide parse read load new make with add remove delete update put fetch verify compare equals match require no from to ask',
  test: 'test tests expected expect want valid invalid wrong bad fake mock dummy example sample demo old correct unknown other',
  event: 'press down up code board word words frame frames event events value values pair note chain stroke set space',
};

/** The classes of words, in the order of their bits. */
export const CLASSES: readonly string[] = Object.keys(VOCABULARY);

const BITS: ReadonlyMap<string, number> = CLASSES.reduce((bits, name, nth) => {
  for (const word of (VOCABULARY[name] ?? '').split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << nth));
  return bits;
}, new Map<string, number>());

/** The classes of a word, a bit each. */
export const bitsOf = (word: string | undefined): number => (word === undefined ? 0 : (BITS.get(word) ?? 0));

/** The classes that any of the words has. */
export const anyBits = (words: readonly string[]): number => words.reduce((bits, word) => bits | bitsOf(word), 0);
