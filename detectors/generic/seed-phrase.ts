// https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki
import {
  behindLiteral,
  defineDetector,
  fail,
  finder,
  latin1,
  pass,
  seedWords,
  type CheckResult,
  type FinderHit,
  type Found,
  type Rng,
} from '../../src/detector/index.js';

const words = seedWords();
const REACH = 700;
/** Between the words: blanks, commas, quotes, line breaks and the numbers of a list. */
const RUN = /[a-z]{3,8}(?:(?:[\s,"'`\\]|\d{1,2}[.):]){1,12}[a-z]{3,8}){11,60}/g;
const WORD = /[a-z]{3,8}/g;
/** A word on the way to the phrase may be one of the list by chance: as many as this are left out at its start. */
const MOST_STRAY = 8;
const TEST_PHRASE = /^(?:abandon )+|^(?:zoo )+|^test test test|^(?:legal winner|letter advice)/;

const splitWords = (text: string): readonly RegExpMatchArray[] => [...text.matchAll(WORD)];

/** The longest phrase of the run that is one, from one of its first words. */
function phraseIn(run: string): { readonly start: number; readonly end: number } | null {
  const found = splitWords(run);
  for (let first = 0; first <= Math.min(MOST_STRAY, found.length - 12); first++) {
    for (const count of [24, 21, 18, 15, 12]) {
      const some = found.slice(first, first + count);
      if (some.length < count || !words.isPhrase(some.map(([word]) => word))) continue;
      const last = some.at(-1);
      return { start: some[0]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
    }
  }
  return null;
}

function find({ bytes, end, to }: FinderHit): readonly Found[] {
  const text = latin1(bytes, { start: end, end: to });
  for (const run of text.matchAll(RUN)) {
    if (run.index > 160) return [];
    const phrase = phraseIn(run[0]);
    if (phrase === null) continue;
    const span = { start: end + run.index + phrase.start, end: end + run.index + phrase.end };
    return [{ span, extent: span }];
  }
  return [];
}

/** Phrases of manuals and development chains have their own few words again and again. */
function check(text: string): CheckResult {
  const found = splitWords(text).map(([word]) => word);
  if (TEST_PHRASE.test(`${found.join(' ')} `)) return fail('it is a phrase that manuals show');
  return new Set(found).size < found.length * 0.6
    ? fail('its words repeat, as those of manuals do')
    : pass('the check sum in its last word is right');
}

const phrase = finder({
  literals: [
    'mnemonic',
    'seed_phrase',
    'seed phrase',
    'seedphrase',
    'seed-phrase',
    'recovery phrase',
    'recovery_phrase',
    'recoveryphrase',
    'secret phrase',
    'secret_phrase',
    'backup phrase',
    'wallet_seed',
    'walletseed',
    'wallet seed',
    'seed words',
    'seed_words',
    'seedwords',
  ],
  before: 0,
  after: REACH,
  maxLength: 400,
  format: '12, 15, 18, 21 or 24 words of BIP 39 beside a word that names them',
  sample: (rng) => words.sample(rng, rng.pick([12, 15, 24])),
  find,
});

const lines = (rng: Rng, count: number): string =>
  Array.from(
    { length: count },
    () => `${rng.text('abcdefghjkmnpqrstuvwxyz23456789', 5)}-${rng.text('abcdefghjkmnpqrstuvwxyz23456789', 5)}`,
  ).join('\n');
/** A list of texts of one form, one a line: the first sets the form. */
const codes = behindLiteral({
  literals: [
    'recovery codes',
    'recovery_codes',
    'recovery-codes',
    'recoverycodes',
    'backup codes',
    'backup_codes',
    'backup-codes',
    'backupcodes',
  ],
  regex:
    /^(?:recovery|backup)[ _-]?codes?\b[^\n=]{0,60}[\n=](?:[ \t#>*-]*\r?\n){0,3}[ \t>*-]{0,8}(?:\d{1,2}[.)] ?)?((?:[a-z0-9]{4,5}-[a-z0-9]{4,5}|(?=[a-z]*\d)[a-z0-9]{8,10}|[0-9a-f]{5} [0-9a-f]{5}|\d{4} \d{4})(?:[ \t]*\r?\n[ \t>*-]{0,8}(?:\d{1,2}[.)] ?)?(?:[a-z0-9]{4,5}-[a-z0-9]{4,5}|(?=[a-z]*\d)[a-z0-9]{8,10}|[0-9a-f]{5} [0-9a-f]{5}|\d{4} \d{4})){4,19})(?=\s|$)/di,
  reach: 700,
  format: 'recovery codes, one a line',
  sample: (rng) => lines(rng, 8),
});

export default [
  defineDetector({
    id: 'generic.seed-phrase',
    title: 'seed phrase of a wallet (BIP 39)',
    provider: 'BIP 39',
    severity: 'critical',
    shape: phrase,
    check,
    random: false,
    prior: 0.7,
    sampleName: 'WALLET_MNEMONIC',
    carriers: [
      'env',
      'env-quoted',
      'ini',
      'properties',
      'json-line',
      'yaml',
      'toml',
      'shell',
      'javascript',
      'go',
      'python',
      'ruby',
      'php',
      'terraform',
      'log',
      'markdown',
      'patch',
      'no-newline',
      'crlf',
    ],
    decoys: (rng) => [
      `mnemonic: ${words.sample(rng, 12).split(' ').slice(0, 11).join(' ')}`,
      'mnemonic: abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
      'a mnemonic is a list of words that people can write down and later type again into another wallet of theirs',
      `wallet ${words.sample(rng, 12)}`,
    ],
    docs: {
      about: 'Makes every key of the wallet, on every chain: spends all that it holds.',
      revoke: 'Move all funds to a wallet with a new phrase at once: a phrase cannot be revoked.',
      source: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    },
  }),
  defineDetector({
    id: 'generic.recovery-codes',
    title: 'list of recovery codes',
    provider: 'OATH',
    severity: 'high',
    shape: codes,
    random: false,
    prior: 0.65,
    carriers: [],
    sampleName: 'recovery codes',
    decoys: (rng) => [
      `recovery codes:\n${lines(rng, 3)}\n\n`,
      'recovery codes\nare printed\nonce, and\nstand for\nthe second\nfactor',
    ],
    docs: {
      about: 'Each stands once for the second factor, beside the password.',
      revoke: 'Have new codes made in the account’s security settings: that ends the old ones.',
      source:
        'https://docs.github.com/authentication/securing-your-account-with-two-factor-authentication-2fa/configuring-two-factor-authentication-recovery-methods',
    },
  }),
];
