// https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES
import { behindLiteral, defineDetector, passwordCheck, samplePassword } from '../../src/detector/index.js';

/** The host in capitals, its dots as two underscores: BUNDLE_GEMS__ACME__IO. */
const shape = behindLiteral({
  literals: ['BUNDLE_'],
  regex:
    /^BUNDLE_(?:[A-Z0-9]{1,40}(?:___?[A-Z0-9]{1,40}){1,5})["']?\s{0,2}[:=]\s{0,4}["']?([\w.@+%-]{1,80}:[^\s"'@/\\]{6,200}|(?=[A-Za-z]*\d)[A-Za-z0-9_-]{20,200})(?=["'\s]|$)/d,
  reach: 500,
  maxLength: 300,
  format: 'BUNDLE_<HOST>: "<user>:<password>" or a token',
  sample: (rng) => `${rng.text('abcdefgh', 5)}:${samplePassword(rng)}`,
});

export default defineDetector({
  id: 'bundler.source-credentials',
  title: 'login of a gem source in Bundler’s settings',
  provider: 'Bundler',
  severity: 'high',
  shape,
  random: false,
  prior: 0.8,
  check: (text) => passwordCheck(text.slice(text.indexOf(':') + 1)),
  carriers: ['env', 'env-quoted', 'shell', 'dockerfile', 'patch', 'no-newline', 'crlf'],
  sampleName: 'BUNDLE_GEMS__ACME__IO',
  decoys: () => [
    'BUNDLE_GEMS__ACME__IO=${GEM_LOGIN}',
    'BUNDLE_WITHOUT: "development:test"',
    'BUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"',
    'BUNDLE_GEMS__ACME__IO: "user:password"',
  ],
  docs: {
    about: 'Reads the private gems of the source, and pushes some where the login may.',
    revoke: 'Change the password or key at the gem source.',
    source: 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES',
  },
});
