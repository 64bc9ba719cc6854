/** Every decoder, in the order in which they look at a view. These names stand in `via`. */
export const DECODERS = [
  'gzip',
  'zip',
  'utf-16',
  'utf-32',
  'base64',
  'base64url',
  'jwt',
  'hex',
  'byte-list',
  'percent',
  'backslash',
  'entities',
] as const;

export type DecoderName = (typeof DECODERS)[number];
