// What a detector is: the declaration, the `token` grammar, checks, and the carriers that the contract test sets samples into.
// Detector files import this folder and nothing else. It reads nothing, writes nothing and keeps no state.
export * from './alphabet.js';
export * from './rng.js';
export * from './part.js';
export * from './variant.js';
export * from './shape.js';
export * from './token.js';
export * from './by-hand.js';
export * from './define.js';
export * from './check.js';
export * from './check-basic.js';
export * from './check-jwt.js';
export { jwtShape, passportShape, type JwtParts } from './jwt-shape.js';
export * from './check-uuid.js';
export * from './check-decoded.js';
export * from './check-day.js';
export * from './check-marvin.js';
export * from './check-signed-url.js';
export * from './canary.js';
export * from './recipe.js';
export * from './companion.js';
export * from './carrier.js';
export { readAssignment, readAssignments, type Assignment } from './assignment.js';
export { readKeyBlock, type KeyBlock } from './key-block.js';
export { checkDer, keyBlockCheck } from './key-block-check.js';
export { sampleKeyBlock, sampleLockedKeyBlock, samplePgpBlock, type KeyLabel } from './key-block-sample.js';
export { authorityAt, readParameter, readUserinfo, type UrlPassword } from './url-userinfo.js';
export { jwt, jwtClaimsCheck, readJwt } from './jwt.js';
export { base58Check, doubleSha256, fromBase58Check, sha256, toBase58Check } from './base58.js';
export { BECH32, bech32Checksum } from './bech32.js';
export { bareLookAlikes, lookAlikes } from './look-alike.js';
export { keyed, type KeyedSpec } from './keyed.js';
export * from './set.js';
export { notHash } from './not-hash.js';
export { passwordCheck, SECRET_NAME, secretValueCheck } from './stand-in.js';
export { blockRound, latin1 } from './bracket-block.js';
export { seedWords, type SeedWords } from './bip39.js';
export { ed25519Public, isEd25519Pair } from './ed25519.js';
export { fromBase58, toBase58 } from './base58-plain.js';
export {
  behindLiteral,
  LINE_CARRIERS,
  NAMED_CARRIERS,
  PLAIN_CARRIERS,
  sampleBytes,
  samplePassword,
} from './behind-literal.js';
