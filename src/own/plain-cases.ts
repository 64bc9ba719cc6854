/** Answers for the most common names and values without a pattern: compiling those takes longer than a hook may. */

/** What a bundler puts into a page, by how the name begins. */
const PAGE_PREFIXES =
  'next_public_ nuxt_public_ expo_public_ react_app_ vite_ gatsby_ vue_app_ storybook_ public_ ng_app_'.split(' ');
/** Last words of names of what everybody may know: ids, places, versions. */
const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  (
    'id ids user username email mail host hostname domain port region zone bucket name path dir folder file env mode level version tag arn sitekey ' +
    'project org tenant locale lang timezone tz commit sha digest hash checksum revision'
  ).split(' '),
);

/** Whether a name says that everybody may know the value, whatever else it says. */
export function isPublicName(name: string): boolean {
  const lower = name.toLowerCase();
  if (lower.includes('public') || lower.includes('publishable') || lower.endsWith('site_key')) return true;
  const last = lower.slice(Math.max(lower.lastIndexOf('_'), lower.lastIndexOf('.'), lower.lastIndexOf('-')) + 1);
  return PUBLIC_WORDS.has(last) || PAGE_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

const SHORTEST = 20;
const LONGEST = 512;
const FEWEST_DIGITS = 3;
const FEWEST_LETTERS = 8;
const FEWEST_CHANGES = 6;
const STAND_INS = [
  'example',
  'your',
  'placeholder',
  'xxxx',
  'change',
  'dummy',
  'sample',
  'fake',
  'redacted',
  '0000',
  '12345',
];

/** Whether a value is letters and digits that no person wrote, so plainly that no more need be asked. */
export function isPlainlyRandom(value: string): boolean {
  if (value.length < SHORTEST || value.length > LONGEST) return false;
  let [digits, letters, changes, before] = [0, 0, 0, 0];
  for (let at = 0; at < value.length; at++) {
    const kind = kindOf(value.charCodeAt(at));
    if (kind === OTHER) return false;
    if (kind === DIGIT) digits++;
    else if (kind !== SIGN) letters++;
    // A capital before small letters begins a word; all else that changes is no word.
    if (kind !== before && kind !== SIGN && before !== SIGN && !(before === UPPER && kind === LOWER)) changes++;
    before = kind;
  }
  if (digits < FEWEST_DIGITS || letters < FEWEST_LETTERS || changes < FEWEST_CHANGES) return false;
  const lower = value.toLowerCase();
  return !STAND_INS.some((word) => lower.includes(word));
}

const [OTHER, DIGIT, LOWER, UPPER, SIGN] = [0, 1, 2, 3, 4];

function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  return code === 0x5f || code === 0x3d ? SIGN : OTHER;
}
