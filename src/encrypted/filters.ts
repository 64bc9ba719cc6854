import { isPlainText, wholeFormat, type Format } from './formats.js';

/** What a content filter makes of a file: one format, or something encrypted of a form that is not known. */
export type FilterKind = Exclude<Format, 'sealed-secrets'> | 'unknown';

const BY_NAME: readonly (readonly [RegExp, FilterKind])[] = [
  [/^git-crypt(?:-|$)/, 'git-crypt'],
  [/^(?:trans)?crypt(?:-|$)/, 'openssl'],
  [/agecrypt|(?:^|[-_])(?:git-)?age(?:[-_]|$)/, 'age'],
  [/sops/, 'sops'],
  [/ansible|vault/, 'ansible-vault'],
  [/gpg|pgp/, 'gpg'],
  [/openssl/, 'openssl'],
  [/crypt|cipher|strongbox|secret/, 'unknown'],
];
const COMMAND = /crypt|openssl|\bage\b|gpg|sops|ansible-vault|strongbox/i;

/** Null for a filter that does something else: large files, line ends, notebooks. */
export function filterKind(name: string, command: string | null): FilterKind | null {
  const known = BY_NAME.find(([pattern]) => pattern.test(name.toLowerCase()));
  if (known !== undefined) return known[1];
  return command !== null && COMMAND.test(command) ? 'unknown' : null;
}

/** Whether a filter of unknown form was applied: what people can read was not. */
export function looksEncrypted(bytes: Uint8Array): boolean {
  if (wholeFormat(bytes) !== null || !isPlainText(bytes)) return true;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1');
  return (
    /^\s*(?:-----BEGIN [^-]*(?:ENCRYPTED|MESSAGE)|[#;/ ]*\S* ?ENCRYPTED\b)/.test(text) ||
    /ENC\[AES256_GCM,data:/.test(text) ||
    isBlock(text)
  );
}

/** Nothing but digits of base64 or hex. */
const isBlock = (text: string): boolean => {
  const digits = text.replace(/\s/g, '');
  return digits.length >= 24 && /^[A-Za-z0-9+/_-]+=*$/.test(digits) && /\d/.test(digits) && !/[a-z]{16}/.test(digits);
};
