/** One way in which a value may stand in a text. `via` names the encoding as reports do; null for the value as it is. */
export type Form = { readonly text: string; readonly via: string | null };

/** Encoded forms of fewer characters would be met by chance. */
const SHORTEST_FORM = 8;

/**
 * The value as it is, in base64 (at each of the three places that it can have among the groups of three bytes, without the digits
 * that also depend on its neighbours), in hex, as URLs and as JSON write it. `text` holds a byte a character.
 */
export function formsOf(value: string): readonly Form[] {
  const bytes = Buffer.from(value, 'utf8');
  const forms: Form[] = [{ text: bytes.toString('latin1'), via: null }];
  const behind = Buffer.alloc(bytes.length + 2);
  bytes.copy(behind, 2);
  for (const shift of [0, 1, 2]) {
    const digits = base64At(behind, shift);
    forms.push({ text: digits, via: 'base64' });
    if (digits.includes('+') || digits.includes('/'))
      forms.push({ text: digits.replaceAll('+', '-').replaceAll('/', '_'), via: 'base64url' });
  }
  const hex = bytes.toString('hex');
  forms.push({ text: hex, via: 'hex' }, { text: hex.toUpperCase(), via: 'hex' });
  if (!isPlain(bytes)) {
    for (const text of percentForms(value)) forms.push({ text, via: 'percent' });
    for (const text of jsonForms(value)) forms.push({ text, via: 'backslash' });
  }
  const seen = new Set<string>();
  return forms.filter(({ text }) => {
    if (text.length < SHORTEST_FORM || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Letters, digits, `-`, `_`, `.` and `~`: neither a URL nor JSON writes them otherwise. */
function isPlain(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    if (!isLetter && !isDigit && byte !== 0x2d && byte !== 0x2e && byte !== 0x5f && byte !== 0x7e) return false;
  }
  return true;
}

/** The digits that the value alone decides, when `shift` bytes of another group stand before it. `behind` has two bytes before the value. */
function base64At(behind: Buffer, shift: number): string {
  const padded = behind.subarray(2 - shift);
  return padded.toString('base64').slice(Math.ceil((shift * 8) / 6), Math.floor((padded.length * 8) / 6));
}

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function percentForms(value: string): readonly string[] {
  // Half of a surrogate pair cannot be written in a URL.
  const plain = Buffer.from(value, 'utf8').toString('utf8').replaceAll('\ufffd', '?');
  const encoded = encodeURIComponent(plain);
  const strict = encoded.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const all = [encoded, strict, strict.replaceAll('%20', '+'), encodeURI(plain)];
  return [...all, ...all.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
}

function jsonForms(value: string): readonly string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const code = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return [
    plain,
    plain.replaceAll('/', '\\/'),
    plain.replace(/[<>&]/g, code),
    plain.replace(/[\u0080-\uffff]/g, code),
  ].map(latin1);
}
