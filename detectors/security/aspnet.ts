// https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)
import { ALPHABETS, behindLiteral, defineDetector, samplePassword, passwordCheck } from '../../src/detector/index.js';

const HEX = ALPHABETS.upperHex.chars;
const machineKey = behindLiteral({
  literals: ['validationKey=', 'decryptionKey='],
  regex: /^(?:validation|decryption)Key="?((?:[0-9A-Fa-f]{8}){2,16}[0-9A-Fa-f]{0,8})(?=["\s,']|$)/d,
  reach: 180,
  maxLength: 136,
  format: 'validationKey="<40 to 128 hex>", decryptionKey="<16 to 64 hex>"',
  sample: (rng) => rng.text(HEX, rng.pick([48, 64, 128])),
});
const publish = behindLiteral({
  literals: ['userPWD='],
  regex: /^userPWD="?([A-Za-z0-9]{60})(?![A-Za-z0-9])/d,
  reach: 80,
  maxLength: 60,
  format: 'userPWD="<60 letters and digits>"',
  sample: (rng) => rng.text(ALPHABETS.base62.chars, 60),
});
const impersonate = behindLiteral({
  literals: ['<network ', '<identity impersonate', '<processModel ', '<sessionState '],
  regex:
    /^<(?:network|identity|processModel|sessionState)\b[^>]{0,300}?\b(?:userName="[^"]{1,80}"[^>]{0,120}?\s)password="?=?([^"\s>]{4,120})/di,
  reach: 620,
  maxLength: 120,
  format: '<network userName="<user>" password="<password>" />, and <identity impersonate> likewise',
  sample: samplePassword,
});

export default [
  defineDetector({
    id: 'aspnet.machine-key',
    title: 'ASP.NET machine key',
    provider: 'ASP.NET',
    severity: 'critical',
    shape: machineKey,
    prior: 0.95,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '<machineKey validationKey',
    decoys: (rng) => [
      '<machineKey validationKey="AutoGenerate,IsolateApps" />',
      `validationKey="${rng.text(HEX, 12)}"`,
    ],
    docs: {
      about: 'Makes valid sign-in cookies, and view states that run code on the server.',
      revoke: 'Make new keys in IIS (Machine Key → Generate), on all servers of the farm at once.',
      source: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)',
    },
  }),
  defineDetector({
    id: 'aspnet.publish-password',
    title: 'password of an Azure publish profile',
    provider: 'ASP.NET',
    severity: 'critical',
    shape: publish,
    prior: 0.95,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '<publishProfile userName="$acme" userPWD',
    decoys: (rng) => ['userPWD=""', `userPWD="${rng.text(ALPHABETS.base62.chars, 20)}"`],
    docs: {
      about: 'Puts other code into the App Service that the profile names.',
      revoke: 'App Service → Overview → Reset publish profile; at once.',
      source: 'https://learn.microsoft.com/azure/app-service/deploy-configure-credentials',
    },
  }),
  defineDetector({
    id: 'aspnet.element-password',
    title: 'password in an element of web.config',
    provider: 'ASP.NET',
    severity: 'high',
    shape: impersonate,
    random: false,
    prior: 0.8,
    check: passwordCheck,
    carriers: ['env', 'patch', 'no-newline', 'crlf'],
    sampleName: '<network host="smtp.acme.io" userName="ops" password',
    decoys: () => [
      '<network host="smtp.acme.io" userName="ops" password="" />',
      '<network userName="ops" password="password" />',
    ],
    docs: {
      about: 'Sends mail in the site’s name, or logs in to Windows as the user under which the site runs.',
      revoke: 'Change the password of that user, and encrypt the section with aspnet_regiis.',
      source: 'https://learn.microsoft.com/dotnet/framework/configure-apps/file-schema/network/',
    },
  }),
];
