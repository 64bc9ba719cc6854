// Decode turns a view into further views: what archives and compressed files hold, and what UTF-16, base64, hex, percent,
// backslash or entity encoding hides. It may read nothing but the bytes it is given, knows no detector, and holds no state
// between calls. What is decoded where depends only on bytes nearby (see `decode`), so windows and deltas stay exact; archives
// (`isCompressed`) are read whole.
export { decode } from './decode.js';
export type { DecodeOptions } from './decode.js';
export { isCompressed } from './format.js';
export { EncodingMarker } from './marks.js';
export { MARK_REACH } from './run-marks.js';
export { DECODERS } from './names.js';
export type { DecoderName } from './names.js';
