import { hashHex } from '../model/index.js';

/** SHA-256 of values that vendors publish as samples or ship in emulators. Their texts stand nowhere here. */
const PUBLISHED: ReadonlySet<string> = new Set([
  // the key of the Azure storage emulator
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
  // the key of the Cosmos DB emulator
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
  // the secret key of the AWS documentation
  '78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598',
  // the key id of the AWS documentation
  '1a5d44a2dca19669d72edf4c4f1c27c4c1ca4b4408fbb17f6ce4ad452d78ddb3',
  // a test key of the Stripe documentation
  '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
  // an older test key of the Stripe documentation
  'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
  // the token that jwt.io shows
  '7f75367e7881255134e1375e723d1dea8ad5f6a4fdb79d938df1f1754a830606',
  // the token that jwt.io showed before
  'da816f9f2c16e6c5390e7636cadc40c43551bf0bbcf8f36c65539e6633a9c5e8',
]);

/** No published value is shorter: a password need not be hashed, which would make the commit hook load cryptography. */
const SHORTEST = 20;

/** Whether a value is one that a vendor published for everybody. */
export const isPublished = (bytes: Uint8Array): boolean =>
  bytes.length >= SHORTEST && PUBLISHED.has(hashHex('sha256', [bytes]));
