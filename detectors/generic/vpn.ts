// https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
import {
  ALPHABETS,
  behindLiteral,
  defineDetector,
  LINE_CARRIERS,
  passwordCheck,
  samplePassword,
  type Rng,
} from '../../src/detector/index.js';

const BREAK = String.raw`(?:\s|\\{1,2}[nr])`;
const block = (label: string, body: string): RegExp =>
  new RegExp(`^-----BEGIN ${label}-----${BREAK}{1,40}${body}${BREAK}{0,40}-----END ${label}-----`, 'd');
const armoured = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
const STATIC = 'OpenVPN Static key V1';
const CLIENT = 'OpenVPN tls-crypt-v2 client key';
const lines = (rng: Rng, count: number, width: number, chars: string): string =>
  Array.from({ length: count }, () => rng.text(chars, width)).join('\n');

const staticKey = behindLiteral({
  literals: [`-----BEGIN ${STATIC}-----`],
  regex: block(STATIC, `(?:[0-9a-fA-F]{32}${BREAK}{1,40}){15}[0-9a-fA-F]{32}`),
  reach: 2000,
  format: `-----BEGIN ${STATIC}-----, 16 lines of 32 hex, -----END ${STATIC}-----`,
  sample: (rng) => armoured(STATIC, lines(rng, 16, 32, ALPHABETS.hex.chars)),
});
const clientKey = behindLiteral({
  literals: [`-----BEGIN ${CLIENT}-----`],
  regex: block(CLIENT, `(?:[A-Za-z0-9+/]{20,76}={0,2}${BREAK}{0,40}){4,30}`),
  reach: 3000,
  format: `-----BEGIN ${CLIENT}-----, base64, -----END ${CLIENT}-----`,
  sample: (rng) => armoured(CLIENT, lines(rng, 8, 64, ALPHABETS.base64.chars)),
});
const login = behindLiteral({
  literals: ['<auth-user-pass>'],
  regex: /^<auth-user-pass>\s{1,8}[^\s<=]{1,100}(?:\r?\n\s{0,8}|=)([^\s<]{4,100})/d,
  reach: 260,
  maxLength: 100,
  format: '<auth-user-pass>, the user’s name and the password, a line each',
  sample: samplePassword,
});
const psk = behindLiteral({
  literals: [': PSK ', ': XAUTH ', ': EAP ', ': NTLM '],
  regex: /^: (?:PSK|XAUTH|EAP|NTLM) \s{0,8}=?(?:"([^"\r\n]{4,200})"|(?=\S*\d)([^\s"'#<>]{8,200}))/d,
  reach: 230,
  maxLength: 200,
  format: '<ids> : PSK "<secret>", and XAUTH or EAP likewise',
  sample: samplePassword,
});

const revoke =
  'Make a new one on the server, give it to every client, and look through the server’s log for strangers.';
const source = 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/';

export default [
  defineDetector({
    id: 'generic.openvpn-static-key',
    title: 'OpenVPN static key',
    provider: 'OpenVPN',
    severity: 'high',
    shape: staticKey,
    prior: 0.95,
    random: false,
    decoys: (rng) => [armoured(STATIC, lines(rng, 15, 32, ALPHABETS.hex.chars)), armoured(STATIC, '...')],
    docs: {
      about: 'Gets past the first lock of the VPN (tls-auth, tls-crypt), or decrypts all traffic in static key mode.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'generic.openvpn-client-key',
    title: 'OpenVPN tls-crypt-v2 client key',
    provider: 'OpenVPN',
    severity: 'medium',
    shape: clientKey,
    prior: 0.95,
    random: false,
    decoys: (rng) => [armoured(CLIENT, rng.text(ALPHABETS.base64.chars, 30)), armoured(CLIENT, '<key>')],
    docs: { about: 'Gets past the first lock of the VPN, in the name of one client.', revoke, source },
  }),
  defineDetector({
    id: 'generic.openvpn-password',
    title: 'password in an OpenVPN profile',
    provider: 'OpenVPN',
    severity: 'high',
    shape: login,
    check: passwordCheck,
    prior: 0.85,
    random: false,
    carriers: LINE_CARRIERS,
    sampleName: '<auth-user-pass>\nops',
    decoys: () => ['<auth-user-pass>\nuser\npassword\n</auth-user-pass>', '<auth-user-pass>\n</auth-user-pass>'],
    docs: { about: 'Joins the private network as the user that stands before it.', revoke, source },
  }),
  defineDetector({
    id: 'generic.ipsec-secret',
    title: 'IPsec pre-shared key or password',
    provider: 'IPsec',
    severity: 'high',
    shape: psk,
    check: passwordCheck,
    prior: 0.75,
    random: false,
    carriers: LINE_CARRIERS,
    sampleName: '%any 10.0.0.1 : PSK ',
    decoys: () => ['%any : PSK "changeme"', 'ike : PSK authentication', ': EAP %prompt', ': PSK <secret>'],
    docs: {
      about: 'Joins the private network as a gateway or user, or poses as its gateway.',
      revoke,
      source: 'https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html',
    },
  }),
];
