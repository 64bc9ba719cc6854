// https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml
import {
  ALPHABETS,
  behindLiteral,
  defineDetector,
  LINE_CARRIERS,
  secretValueCheck,
  type DetectorSpec,
} from '../../src/detector/index.js';

const TOKEN = ALPHABETS.base62.chars;
/** What stands between a header's name and its value in HTTP, in programs and in JSON. */
const BETWEEN = String.raw`(?=[\\"'\]\s]{0,9}[:=,])[\\"'\]\s:=>,]{1,24}`;

const scheme = behindLiteral({
  literals: ['authorization'],
  regex: new RegExp(
    `^authorization${BETWEEN}(?:token(?: token=\\\\?"?)?|api-?key|apitoken|key|geniekey|ssws|splunk|oauth|pat|x-api-key|hmac|secret|apikey-v\\d|accesskey|api-token|glpat|sso-key|klaviyo-api-key|deepl-auth-key|discogs token=|zoho-oauthtoken|pve?apitoken|appid)[ =:]{1,3}([A-Za-z0-9][\\w.:~+/=|-]{15,400})`,
    'di',
  ),
  reach: 480,
  wordStart: true,
  maxLength: 400,
  format: 'Authorization: Token <token>, and ApiKey, GenieKey, SSWS, Splunk and others likewise',
  sample: (rng) => rng.text(TOKEN, 32),
});

const NAMES =
  'x-api-key|x-apikey|x-api-token|x-auth-token|x-auth-key|x-access-token|x-access-key|x-token|x-secret-key|x-secret|x-api-secret|x-client-secret|x-session-token|x-amz-security-token|private-token|job-token|deploy-token|ocp-apim-subscription-key|x-functions-key|x-goog-api-key|x-rapidapi-key|x-mashape-key|x-shopify-access-token|x-vault-token|x-consul-token|x-nomad-token|x-github-token|x-gitlab-token|x-figma-token|x-algolia-api-key|x-typesense-api-key|x-meili-api-key|x-hasura-admin-secret|x-n8n-api-key|x-redmine-api-key|x-subscription-token|api-subscription-key|x-parse-rest-api-key|x-parse-master-key|x-newrelic-api-key|x-insert-key|x-query-key|dd-api-key|dd-application-key';
const header = behindLiteral({
  literals: NAMES.split('|'),
  regex: new RegExp(`^(?:${NAMES})${BETWEEN}([A-Za-z0-9][\\w.:~+/=|-]{15,400})(?=["'\\s,;)}\\\\]|$)`, 'di'),
  reach: 460,
  wordStart: true,
  maxLength: 400,
  format: 'X-Api-Key: <key>, and X-Auth-Token, PRIVATE-TOKEN and others likewise',
  sample: (rng) => rng.text(TOKEN, 36),
});

const COOKIES =
  'connect\\.sid=s(?:%3A|:)|JSESSIONID=|PHPSESSID=|ASP\\.NET_SessionId=|\\.AspNetCore\\.Cookies=|\\.ASPXAUTH=|laravel_session=|ci_session=|_gitlab_session=|_gh_sess=|user_session=|sessionid=|session_id=|sess_id=|_session_id=|__Secure-next-auth\\.session-token=|next-auth\\.session-token=|authjs\\.session-token=|wordpress_logged_in_[0-9a-f]{32}=|XSRF-TOKEN=|remember_token=|remember_user_token=';
const cookie = behindLiteral({
  literals: [
    'connect.sid=s',
    'JSESSIONID=',
    'PHPSESSID=',
    'ASP.NET_SessionId=',
    '.AspNetCore.Cookies=',
    '.ASPXAUTH=',
    'laravel_session=',
    'ci_session=',
    '_gitlab_session=',
    '_gh_sess=',
    'user_session=',
    'next-auth.session-token=',
    'authjs.session-token=',
    'wordpress_logged_in_',
    'remember_user_token=',
    'sessionid=',
  ],
  regex: new RegExp(
    `^(?:${COOKIES})=?((?=[^;\\s]{0,60}\\d)[A-Za-z0-9%][\\w.%~+/=|-]{19,1200})(?=[;"'\\s\\\\,&]|$)`,
    'd',
  ),
  reach: 1300,
  maxLength: 1200,
  format: 'JSESSIONID=<id>, PHPSESSID, connect.sid, laravel_session and others',
  sample: (rng) => rng.text(TOKEN, 32),
});

const saml = behindLiteral({
  literals: ['SAMLResponse'],
  regex: /^SAMLResponse["']?\s{0,4}[:=]\s{0,4}["']?((?:PHNhbW|PD94bW|77u\/PD)[A-Za-z0-9+/%]{400,12000}(?:=|%3D){0,2})/d,
  reach: 12_200,
  maxLength: 12_100,
  format: 'SAMLResponse=<base64 of XML>',
  sample: (rng) =>
    Buffer.from(`<samlp:Response ID="_${rng.text('0123456789abcdef', 32)}">${rng.text(TOKEN, 420)}</samlp:Response>`)
      .toString('base64')
      .replace(/=+$/, ''),
});

const shared = { severity: 'medium', provider: 'HTTP' } as const satisfies Partial<DetectorSpec>;
const revoke = 'Revoke it where it was issued, and have the program read the new one from its environment.';
const session = 'End the session: sign out, or delete it from the application’s store of sessions.';
const IN_LINES = ['env', 'env-quoted', 'ini', 'json-line', 'yaml', 'toml', 'patch', 'no-newline', 'crlf'] as const;

export default [
  defineDetector({
    ...shared,
    id: 'generic.authorization-scheme',
    title: 'token in an Authorization header',
    shape: scheme,
    prior: 0.6,
    check: secretValueCheck,
    carriers: LINE_CARRIERS,
    sampleName: 'Authorization: Token ',
    decoys: () => [
      'Authorization: Token YOUR_ACCESS_TOKEN_HERE',
      'authorization: key management for applications',
      'Authorization: Token ${TOKEN}',
      "headers.authorization = 'Token ' + getToken()",
    ],
    docs: {
      about: 'Acts as the user or service that it was issued to, on whatever service the request goes to.',
      revoke,
      source: 'https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.api-key-header',
    title: 'key in a header of a request',
    shape: header,
    prior: 0.6,
    check: secretValueCheck,
    carriers: IN_LINES,
    sampleName: 'X-Api-Key',
    decoys: () => [
      'X-Api-Key: YOUR_API_KEY_HERE_PLEASE',
      'X-Api-Key: {{apiKey}}',
      'X-Auth-Token: request.headers.token',
      '"x-api-key", "content-type-header"',
    ],
    docs: {
      about: 'Acts as the user or service that it was issued to, on whatever service the request goes to.',
      revoke,
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#api-keys',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.session-cookie',
    title: 'session cookie',
    severity: 'low',
    shape: cookie,
    prior: 0.6,
    carriers: LINE_CARRIERS,
    sampleName: 'Cookie: JSESSIONID',
    decoys: () => ['Cookie: JSESSIONID=abc123', 'Cookie: PHPSESSID=${SESSION}', 'path;jsessionid=deleted'],
    docs: {
      about: 'Acts as the user who was signed in, until the session ends: mostly minutes to days.',
      revoke: session,
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.saml-response',
    title: 'SAML answer',
    provider: 'SAML',
    severity: 'low',
    shape: saml,
    random: false,
    prior: 0.8,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: 'SAMLResponse',
    decoys: (rng) => ['SAMLResponse=PHNhbW', `SAMLResponse=${rng.text(TOKEN, 500)}`],
    docs: {
      about: 'Signs in as its user for some minutes; afterwards it shows who the user is.',
      revoke: session,
      source: 'https://docs.oasis-open.org/security/saml/v2.0/',
    },
  }),
];
