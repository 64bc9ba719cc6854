// https://docs.hcaptcha.com/#verify-the-user-response-server-side
import { anyHex, defineDetector, hex, keyed, lookAlikes, token } from '../../src/detector/index.js';

const secret = token`ES_${hex(32)}`;

export default [
  defineDetector({
    id: 'hcaptcha.secret',
    provider: 'hCaptcha',
    title: 'hCaptcha secret',
    severity: 'low',
    shape: secret,
    shortLiteral: 'thirty-two hex digits must follow it at once',
    decoys: lookAlikes(secret),
    docs: {
      about: 'Checks answers in the site’s name and from its quota.',
      revoke: 'dashboard.hcaptcha.com → Settings → generate a new secret.',
      source: 'https://docs.hcaptcha.com/#verify-the-user-response-server-side',
    },
  }),
  keyed({
    id: 'hcaptcha.legacy-secret',
    provider: 'hCaptcha',
    title: 'hCaptcha secret (old form)',
    severity: 'low',
    shape: token`0x${anyHex(40)}`,
    words: ['hcaptcha', 'h_captcha', 'h-captcha', 'h captcha'],
    prior: 0.6,
    random: false,
    about: 'Checks answers in the site’s name and from its quota.',
    revoke: 'dashboard.hcaptcha.com → Settings → generate a new secret.',
    source: 'https://docs.hcaptcha.com/#verify-the-user-response-server-side',
  }),
];
