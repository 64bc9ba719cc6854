/** Ordered as people type or count. Each is read forwards and backwards, and round its end: 8901 is a piece of the first. */
const ORDERS = ['1234567890', '0123456789abcdef', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Ends of one order that are typed before the start of another: 90ab, 9a, fg, za, p…a, l…z. */
const JOINTS = ['0a', '9a', 'f0', 'f1', 'z0', 'z1', '0q', 'pa', 'lz', 'm1', 'm0', 'mq', '90', '98'];

const followersOf = (): ReadonlySet<string> => {
  const pairs = new Set(JOINTS);
  for (const order of ORDERS)
    for (let at = 0; at < order.length; at++) pairs.add(`${order[at]}${order[(at + 1) % order.length]}`);
  return pairs;
};

/** Pairs of characters of which the second follows the first in one of the orders. */
const FOLLOWS = followersOf();

/** `a1b2c3` counts in every second character; what counts in every third or later is no longer seen by eye either. */
const MOST_STRIDE = 2;
const SHORTEST = 12;
/** Of random hex one pair in twelve follows an order, of other texts fewer. */
const LEAST_SHARE = 0.5;

const share = (text: string, stride: number): number => {
  let ordered = 0;
  for (let at = stride; at < text.length; at++) if (FOLLOWS.has(`${text[at - stride]}${text[at]}`)) ordered++;
  return ordered / (text.length - stride);
};

/** Whether a text counts, spells the alphabet or walks along the keyboard: 1234567890abcdef, a1b2c3d4, qwertyuiop, fedcba98. */
export function isTyped(value: string): boolean {
  const text = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (text.length < SHORTEST) return false;
  const backwards = [...text].toReversed().join('');
  for (let stride = 1; stride <= MOST_STRIDE; stride++)
    if (share(text, stride) >= LEAST_SHARE || share(backwards, stride) >= LEAST_SHARE) return true;
  return false;
}

/** The longest block that is taken for one. */
const LONGEST_BLOCK = 24;
const SHORTEST_REPEATED = 12;
/** The share of a text that may stand before its blocks: a prefix. */
const MOST_BEFORE = 0.4;

/** Whether a text, or all but its beginning, is one block of several characters, written twice or more: 9f3a9f3a9f3a9f3a. */
export function isBlocks(text: string): boolean {
  const least = Math.max(SHORTEST_REPEATED, text.length * (1 - MOST_BEFORE));
  for (let period = 2; period <= Math.min(LONGEST_BLOCK, text.length >> 1); period++) {
    const start = repeatedFrom(text, period);
    const { length } = text.slice(start);
    if (length >= least && length >= 2 * period && !/^(.)\1*$/.test(text.slice(start))) return true;
  }
  return false;
}

/** Where the part of a text begins that goes to its end and has this period. */
function repeatedFrom(text: string, period: number): number {
  let at = text.length - 1;
  while (at >= period && text[at] === text[at - period]) at--;
  return at - period + 1;
}
