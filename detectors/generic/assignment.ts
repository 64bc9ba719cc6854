// Values that look random after a name that speaks of a secret: what is left when no provider's format fits.
import { ALPHABETS, defineDetector, finder, readAssignment } from '../../src/detector/index.js';

/** The words that wake it. Each stands in names in any case; the scorer tells names of secrets from names about secrets. */
const WORDS = [
  'passw', 'passphrase', 'passcode', '_pass', 'pwd', 'secret', 'token', 'api_key', 'apikey', 'api-key', 'api.key', 'access_key', 'accesskey', 'access-key',
  'auth_key', 'authkey', 'auth-key', 'private_key', 'privatekey', 'private-key', 'privkey', 'encryption_key', 'encryptionkey', 'encryption-key', 'signing_key', 'signingkey',
  'signing-key', 'master_key', 'masterkey', 'master-key', 'account_key', 'accountkey', 'storage_key', 'license_key', 'credential', 'client_key', 'app_key', 'appkey',
  'service_key', 'shared_key', '_key', '-key', 'key=', 'key:', 'key"', "key'", 'key =', 'key :', 'sharedkey', 'crypt_key', 'hmac', 'contrase', 'kennwort', 'motdepasse', 'mot_de_passe', 'senha', 'wachtwoord', 'haslo',
] as const;

export default defineDetector({
  id: 'generic.assignment', title: 'Secret set under a telling name', provider: 'Generic', severity: 'medium',
  shape: finder({
    literals: WORDS, before: 80, after: 680, maxLength: 512,
    format: 'a name that speaks of a password, key, token or secret, an assignment in any syntax, and a value that looks random',
    sample: (rng) => rng.text(ALPHABETS.base62.chars, 24),
    find: ({ bytes, start, end, from, to }) => {
      const found = readAssignment({ bytes, from, to }, { start, end });
      if (found === null || found.value.end - found.value.start < 4) return [];
      return [{ span: found.value, extent: { start: found.name.start, end: Math.min(to, found.value.end + found.quote.length) } }];
    },
  }),
  shortLiteral: 'pwd is the usual short form of password; what follows it is read before anything else is done',
  prior: 0.35,
  sampleName: 'DB_PASSWORD',
  docs: {
    about: 'A password, key or token of a service that has no format of its own. Whoever reads it can use it.',
    revoke: 'Change it where it was issued, keep the new one outside the repository (environment, secrets manager), and read it from there.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  decoys: () => ['password = getPassword()', 'token_type = "bearer"', 'secret: ${{ secrets.DEPLOY }}', 'password: changeme', 'API_KEY=your-api-key', 'passwordField = "password"'],
  carriers: ['env', 'env-quoted', 'ini', 'properties', 'json', 'json-line', 'yaml', 'yaml-quoted', 'toml', 'xml', 'shell', 'flag', 'dockerfile', 'makefile', 'javascript', 'typescript', 'go', 'java', 'csharp', 'python', 'ruby', 'php', 'terraform', 'log', 'patch', 'no-newline', 'crlf'],
});
